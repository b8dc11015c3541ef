// The web server: GraphQL, the page, and two addresses that say how it is.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import serveStatic from '@fastify/static';
import Fastify, { type FastifyError, type FastifyInstance, LogController } from 'fastify';
import { findAtlas } from '#cypher/statements.generated.ts';
import { demoViewer, VIEWER_HEADER } from './access/viewer.ts';
import { type Context, createContext, type Services } from './context.ts';
import { addDownloadRoutes } from './download/routes.ts';
import { AppError, asAppError, asRequestError, formatError, statuses } from './errors.ts';
import { addBackupRoutes } from './exchange/backup/routes.ts';
import { createImportDesk } from './exchange/desk.ts';
import { addImportRoutes } from './exchange/routes.ts';
import type { AnalysisJobs } from './insight/analyses.ts';
import { jobLimits } from './job/job-limits.ts';
import { createJobs } from './job/jobs.ts';
import { costLimit, limitRules } from './limits.ts';
import { operationLog } from './log.ts';
import { buildSchema } from './schema.ts';

const clientFolder = join(import.meta.dirname, '../client/dist');

/** What the page may load: its own files only. GraphiQL sets styles and embeds its font, on its own page only. */
const contentPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
const explorePolicy = {
  ...contentPolicy,
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
};

async function addPage(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(clientFolder, 'index.html'))) return;
  await app.register(serveStatic, {
    root: clientFolder,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!isPage) return reply.code(404).send({ code: 'NOT_FOUND' });
    if (/^\/explore(\/|\?|$)/.test(request.url))
      await reply.helmet({ contentSecurityPolicy: { directives: explorePolicy } });
    return reply.sendFile('index.html');
  });
}

/** Names by which this machine calls itself. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Without sign-on only this machine may ask. Another site can let a name of its own lead here (DNS rebinding), and a
 * browser would then let it read every answer: such a request is known by the name it asks for.
 */
function refuseOtherNames(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ hostname }) => {
    if (OWN_NAMES.has(hostname)) return;
    throw new AppError('FORBIDDEN', {
      ja: 'この名前では応答しません。http://127.0.0.1 で開いてください。',
      en: 'This name is not answered. Please open http://127.0.0.1.',
    });
  });
}

/** What the web server refuses before GraphQL sees it is answered as GraphQL answers. */
function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { code, words } = asRequestError(error);
    const requestId = request.id;
    // Whoever asked went away before the answer was written, e.g. to another page: nobody's fault.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') request.log.debug({ requestId });
    else if (code === 'INTERNAL') request.log.error({ requestId, code, err: error });
    else request.log.info({ requestId, codes: [code] });
    const { ja, en } = words;
    return reply
      .code(error.statusCode ?? statuses[code])
      .send({ errors: [{ message: ja, extensions: { code, ja, en, requestId } }] });
  });
}

/** Builds the server; it does not listen yet. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const { config, database } = services;
  const app = Fastify({
    logger: { level: config.LOG_LEVEL, stream: services.logStream },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: config.MAX_BODY_BYTES,
    handlerTimeout: config.MAX_REQUEST_SECONDS * 1000,
  });
  answerErrors(app);
  refuseOtherNames(app);
  const imports = createImportDesk(config, app.log);
  app.addHook('onReady', () => imports.uploads.sweep());
  const analyses: AnalysisJobs = createJobs(jobLimits(config, app.log));
  app.addHook('preClose', () => imports.jobs.close());
  app.addHook('preClose', () => analyses.close());
  const schema = buildSchema();
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    validationRules: limitRules(config),
    formatError,
    logger: app.log,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      costLimit(config, schema),
      operationLog(),
    ],
  });
  await apollo.start();
  await app.register(helmet, {
    contentSecurityPolicy: { directives: contentPolicy },
    strictTransportSecurity: false,
  });
  await app.register(compress);
  await app.register(rateLimit, {
    max: config.MAX_REQUESTS_PER_MINUTE,
    timeWindow: '1 minute',
    // A page opened for the first time asks for dozens of its files, and a whole office may have one address.
    allowList: ({ method, url }) => method === 'GET' && url.startsWith('/assets/'),
  });
  await app.register(fastifyApollo(apollo), {
    context: async (request) =>
      createContext(
        { ...services, imports, analyses },
        demoViewer(request.headers[VIEWER_HEADER]),
        request.log,
        request.id,
      ),
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    try {
      return { status: 'ok', engine: database.engine, revision: (await findAtlas(database))?.revision };
    } catch (error) {
      return reply.code(503).send({ status: 'unavailable', code: asAppError(error).code });
    }
  });
  addImportRoutes(app, { ...services, imports });
  addBackupRoutes(app, services);
  addDownloadRoutes(app, { ...services, imports, analyses }, schema);
  await addPage(app);
  return app;
}
