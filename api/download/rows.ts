// The cells of a downloaded list: all of its pages, as this viewer sees them.
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import type { Cell } from '../exchange/table/write-csv.ts';
import { valueByPrincipal } from '../principal/figures.ts';
import type { List } from './lists.ts';
import { headerOf, type Wanted, type WantedColumn } from './wanted.ts';

/** Records whose cells are read together. */
const CHUNK = 500;

type CellOf = (record: never) => Cell | Promise<Cell>;

/** How the cells of a column are made. @throws AppError BAD_USER_INPUT for a figure that nobody has computed yet */
async function cellsOf(context: Context, column: WantedColumn, { language, view }: Wanted): Promise<CellOf> {
  if (!('metric' in column)) return (record) => column.cell(record, context, language);
  const valueAt = await valueByPrincipal(await context.current(), column.metric, view);
  return ({ id }: { id: string }) => valueAt(id);
}

/** Reads the rows of the records with these ids, a few at a time, so that no more than those are in memory. */
async function* rowsOf(
  { loaders }: Context,
  { record }: List,
  ids: readonly string[],
  cells: readonly CellOf[],
): AsyncGenerator<Cell[]> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    const records = await loaders.nodes(record, ids.slice(start, start + CHUNK));
    yield* await Promise.all(records.map((one) => Promise.all(cells.map((cell) => cell(one as never)))));
    loaders.clear();
  }
}

/**
 * Begins to read the table of a list: its rows are read as they are taken.
 * @throws AppError TOO_LARGE where there are more rows than config allows
 */
export async function readRows(context: Context, list: List, wanted: Wanted) {
  const { filter, orderBy, view, columns, language } = wanted;
  const { MAX_DOWNLOAD_ROWS: most } = context.config;
  const ids = await list.ids(context, filter, orderBy, view);
  if (ids.length > most)
    throw new AppError('TOO_LARGE', {
      ja: `${ids.length}件あります。一度にダウンロードできるのは${most}件までです。条件をしぼってください。`,
      en: `There are ${ids.length} items; ${most} can be downloaded at once. Please narrow the list.`,
    });
  const cells: CellOf[] = [];
  for (const column of columns) cells.push(await cellsOf(context, column, wanted));
  return {
    headers: columns.map((column) => headerOf(column, language)),
    rows: rowsOf(context, list, ids, cells),
  };
}
