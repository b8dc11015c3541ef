// Lists as files over HTTP, with the filter, the order and the columns that somebody looks at.
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { maySee } from '../access/policy.ts';
import { demoViewer, VIEWER_HEADER, type Viewer } from '../access/viewer.ts';
import { createContext, type Services, type Tasks } from '../context.ts';
import { AppError } from '../errors.ts';
import { attachment, sendWorkbook } from '../exchange/send-file.ts';
import { csvStream } from '../exchange/table/write-csv.ts';
import { fileName } from './file-name.ts';
import { type List, lists } from './lists.ts';
import { readRows } from './rows.ts';
import { readWanted } from './wanted.ts';

/** @throws AppError NOT_FOUND, FORBIDDEN */
function findList(file: string, { role }: Viewer): { list: List; format: 'csv' | 'xlsx' } {
  const [, name, format] = /^(\w+)\.(csv|xlsx)$/.exec(file) ?? [];
  const list = lists.find((one) => one.name.toLowerCase() === name);
  if (!list) throw new AppError('NOT_FOUND', { ja: 'この一覧はありません。', en: 'There is no such list.' });
  if (!maySee(role, 'Query', list.name.toLowerCase()))
    throw new AppError('FORBIDDEN', {
      ja: 'この一覧は一般公開していません。',
      en: 'This list is not open to the public.',
    });
  return { list, format: format as 'csv' | 'xlsx' };
}

/** Adds the address. Asking changes nothing; POST, as a selection may be too long for an address. */
export function addDownloadRoutes(
  app: FastifyInstance,
  services: Services & Tasks,
  schema: GraphQLSchema,
): void {
  app.post<{ Params: { file: string } }>('/lists/:file', { compress: false }, async (request, reply) => {
    const viewer = demoViewer(request.headers[VIEWER_HEADER]);
    const { list, format } = findList(request.params.file, viewer);
    const context = createContext(services, viewer, request.log, request.id);
    const wanted = readWanted(schema, viewer, list, request.body);
    const { headers, rows } = await readRows(context, list, wanted);
    const { fictional } = await context.current();
    const { language } = wanted;
    const name = fileName(list.label, { language, fictional, format, at: new Date() });
    if (format === 'xlsx')
      return sendWorkbook(request, reply, name, [{ name: list.label[language], headers, rows }]);
    return attachment(reply, name)
      .type('text/csv; charset=utf-8')
      .send(Readable.from(csvStream(headers, rows)));
  });
}
