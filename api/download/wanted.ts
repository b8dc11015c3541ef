// What somebody asks to download, checked before anything is read.
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import type { Viewer } from '../access/viewer.ts';
import { metricId } from '../analysis/metrics/names.ts';
import { AppError } from '../errors.ts';
import type { Column, Language } from '../list/column.ts';
import { metricOf } from '../network/wanted.ts';
import type { PrincipalMetric, ViewInput } from '../types.generated.ts';
import { columnsFor, type List } from './lists.ts';

/** A column of the download: of the list, or a figure of principals. */
export type WantedColumn = Column<never> | { metric: PrincipalMetric };

/** What is downloaded. */
export interface Wanted {
  language: Language;
  columns: WantedColumn[];
  filter: object;
  orderBy: object;
  view: ViewInput;
}

const body = z.strictObject({
  language: z.enum(['ja', 'en']).default('ja'),
  columns: z.array(z.string().max(100)).min(1).max(100),
  filter: z.record(z.string(), z.unknown()).default({}),
  orderBy: z.record(z.string(), z.unknown()).default({}),
  view: z.record(z.string(), z.unknown()).default({}),
});

function refuse(field: string, { ja, en }: { ja: string; en: string }): never {
  throw new AppError('BAD_USER_INPUT', { ja, en }, { field });
}

/** A value as the API's own input type takes it: what GraphQL would refuse is refused here. */
function coerced(schema: GraphQLSchema, type: string, value: unknown, field: string): object {
  return coerceInputValue(value, schema.getType(type) as GraphQLInputType, (_, __, { message }) =>
    refuse(field, { ja: `${field}：正しい形ではありません。${message}`, en: `${field}: ${message}` }),
  ) as object;
}

/** @throws AppError BAD_USER_INPUT for anything that the list does not know or the viewer may not see */
export function readWanted(schema: GraphQLSchema, viewer: Viewer, list: List, sent: unknown): Wanted {
  const { success, data, error } = body.safeParse(sent);
  if (!success)
    return refuse(error.issues[0]?.path.join('.') ?? '', {
      ja: 'ダウンロードの内容を読み取れません。',
      en: 'What to download cannot be read.',
    });
  const known = new Map(columnsFor(viewer, list).map((column) => [column.code, column]));
  const metrics = schema.getType('PrincipalMetric') as GraphQLInputType & {
    getValue(name: string): unknown;
  };
  const columns = data.columns.map((code): WantedColumn => {
    const column = known.get(code);
    if (column) return column;
    if (list.name === 'PRINCIPALS' && metrics.getValue(code)) return { metric: code as PrincipalMetric };
    return refuse('columns', { ja: `列 ${code} はありません。`, en: `There is no column ${code}.` });
  });
  return {
    language: data.language,
    columns,
    filter: coerced(schema, `${list.record}Filter`, data.filter, 'filter'),
    orderBy: coerced(schema, `${list.record}Order`, data.orderBy, 'orderBy'),
    view: coerced(schema, 'ViewInput', data.view, 'view') as ViewInput,
  };
}

/** What stands above a column. */
export function headerOf(column: WantedColumn, language: Language): string {
  return 'metric' in column
    ? metricOf('PRINCIPAL', metricId(column.metric)).label[language]
    : column.label[language];
}
