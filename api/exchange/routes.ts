// Files over HTTP: a list that is sent to be imported, beside GraphQL, which takes no large bodies.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireRoute } from '../access/routes.ts';
import { demoViewer, VIEWER_HEADER, type Viewer } from '../access/viewer.ts';
import type { TaskServices } from './tasks.ts';

const viewerOf = ({ headers }: FastifyRequest): Viewer => demoViewer(headers[VIEWER_HEADER]);

/** Adds the addresses. */
export function addImportRoutes(app: FastifyInstance, { imports }: TaskServices): void {
  // The body is saved while it comes: it may be larger than what this process should hold. No page of another site may
  // send this type of content without asking first, and nobody answers its question.
  app.addContentTypeParser('application/octet-stream', (_, body, done) => done(null, body));
  app.post<{ Querystring: { name?: string } }>(
    '/files',
    { onRequest: async (request) => requireRoute(viewerOf(request), 'upload') },
    async ({ query, body }) => {
      const { id } = await imports.uploads.save(query.name ?? '', (body ?? []) as AsyncIterable<Buffer>);
      return { id };
    },
  );
}
