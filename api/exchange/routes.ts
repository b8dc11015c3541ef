// Files over HTTP: a list that is sent to be imported, beside GraphQL, which takes no large bodies.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireRoute } from '../access/routes.ts';
import { demoViewer, VIEWER_HEADER, type Viewer } from '../access/viewer.ts';
import type { TaskServices } from './tasks.ts';

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

/** Adds the addresses. */
export function addImportRoutes(app: FastifyInstance, { imports }: TaskServices): void {
  app.register(async (scope) => {
    // No page of another site may send this type of content without asking first, and nobody answers its question.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/octet-stream', (_, body, done) => done(null, body));
    scope.post<{ Querystring: { name?: string } }>(
      '/files',
      { onRequest: async (request) => requireRoute(viewerOf(request), 'upload') },
      async ({ query, body }) => ({
        id: await takeFile(imports, query.name ?? '', (body ?? Readable.from([])) as Readable),
      }),
    );
  });
}
