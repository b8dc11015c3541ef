// Files over HTTP: a list that is sent to be imported, beside GraphQL, which takes no large bodies.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireRoute } from '../access/routes.ts';
import { demoViewer, VIEWER_HEADER, type Viewer } from '../access/viewer.ts';
import { AppError } from '../errors.ts';
import { auditExport } from './export/audit-export.ts';
import { exportSheets } from './export/export-atlas.ts';
import { maskPersons } from './export/mask-persons.ts';
import { kinds } from './meaning/fields.ts';
import { sendWorkbook } from './send-file.ts';
import type { SheetToWrite } from './table/write-xlsx.ts';
import type { TaskServices } from './tasks.ts';
import { templateSheets } from './template/template.ts';

const viewerOf = ({ headers }: FastifyRequest): Viewer => demoViewer(headers[VIEWER_HEADER]);

/** Saves what is sent. What is refused is read to its end all the same: else the sender would not hear why. */
async function takeFile({ uploads }: TaskServices['imports'], name: string, body: Readable): Promise<string> {
  try {
    const sent = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    return (await uploads.save(name, sent)).id;
  } finally {
    body.resume();
  }
}

function refuseTemplate(): never {
  throw new AppError('NOT_FOUND', {
    ja: `ひな形はこのどれかです: ${kinds.join(', ')}`,
    en: `There are templates of ${kinds.join(', ')}`,
  });
}

async function exportFor(
  { database }: TaskServices,
  viewer: Viewer,
  withPrivate: boolean,
): Promise<SheetToWrite[]> {
  requireRoute(viewer, withPrivate ? 'privateExport' : 'export');
  const sheets = maskPersons(await exportSheets(database, { withPrivate }), viewer);
  if (withPrivate)
    await auditExport(
      database,
      viewer.role,
      sheets.map(({ name }) => name),
    );
  return sheets;
}

/** Adds the addresses. */
export function addImportRoutes(app: FastifyInstance, services: TaskServices): void {
  app.register(async (scope) => {
    // No page of another site may send this type of content without asking first, and nobody answers its question.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_, body, done) => done(null, body));
    scope.post<{ Querystring: { name?: string } }>(
      '/files',
      { onRequest: async (request) => requireRoute(viewerOf(request), 'upload') },
      async ({ query, body }) => ({
        id: await takeFile(services.imports, query.name ?? '', (body ?? Readable.from([])) as Readable),
      }),
    );
  });
  app.get<{ Params: { file: string }; Querystring: { lang?: string } }>(
    '/templates/:file',
    { compress: false },
    async (request, reply) => {
      requireRoute(viewerOf(request), 'template');
      const kind =
        kinds.find((one) => `${one}.xlsx` === request.params.file.toLowerCase()) ?? refuseTemplate();
      const language = request.query.lang === 'en' ? 'en' : 'ja';
      return sendWorkbook(request, reply, `${kind}.xlsx`, templateSheets(kind, language));
    },
  );
  app.get<{ Querystring: { private?: string } }>(
    '/export.xlsx',
    { compress: false },
    async (request, reply) => {
      const sheets = await exportFor(services, viewerOf(request), request.query.private === '1');
      return sendWorkbook(request, reply, 'kyodo-atlas.xlsx', sheets);
    },
  );
}
