// Backup and restore over HTTP, for the command line while a server has the embedded data: GET /backup, POST /restore.
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '#cypher/database.ts';
import { demoViewer, VIEWER_HEADER } from '../../access/viewer.ts';
import type { Config } from '../../config.ts';
import { AppError, asAppError } from '../../errors.ts';
import { auditExport } from '../export/audit-export.ts';
import { backup } from './backup.ts';
import type { Head } from './format.ts';
import { type Phase, restore } from './restore.ts';

/** Type of a backup sent either way. */
export const BACKUP_TYPE = 'application/gzip';

/** One line of the answer to POST /restore: how far it is, or how it ended. */
export type RestoreLine =
  | { phase: Phase; done: number; total: number }
  | { restored: { head: Head; saved: string[] } }
  | { error: { code: string; ja: string; en: string } };

type Settings = Pick<Config, 'DATA_DIR' | 'MAX_BACKUP_BYTES' | 'MAX_BACKUP_SECONDS'>;

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Lets an administrator on this machine pass. @throws AppError FORBIDDEN */
async function requireAdmin({ ip, headers }: FastifyRequest): Promise<void> {
  if (LOOPBACK.test(ip) && demoViewer(headers[VIEWER_HEADER]).role === 'ADMIN') return;
  throw new AppError('FORBIDDEN', {
    ja: 'バックアップと復元ができるのは、このコンピューターの管理者だけです。',
    en: 'Only an administrator on this machine may back up and restore.',
  });
}

/** Aborted when whoever asked goes away before the answer is through. */
function leaving({ raw }: FastifyReply): AbortSignal {
  const stopping = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) stopping.abort(new Error('whoever asked went away'));
  });
  return stopping.signal;
}

/**
 * What is sent, up to a limit. What comes beyond it is not read, nor is the connection cut: the answer must get through.
 * @throws AppError TOO_LARGE
 */
async function* atMost(bytes: number, sent: Readable): AsyncGenerator<Buffer> {
  let passed = 0;
  for await (const chunk of sent.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    passed += chunk.length;
    if (passed > bytes) {
      const words = {
        ja: `送られたバックアップが大きすぎます（上限 ${bytes.toLocaleString('en')} バイト）。`,
        en: `The backup that was sent is too large (${bytes.toLocaleString('en')} bytes at most).`,
      };
      throw Object.assign(new AppError('TOO_LARGE', words), { statusCode: 413 });
    }
    yield chunk;
  }
}

const newFolder = () => mkdtemp(join(tmpdir(), 'kyodo-atlas-backup-'));

async function sendBackup(
  database: Database,
  { MAX_BACKUP_BYTES: bytes }: Settings,
  reply: FastifyReply,
): Promise<Readable> {
  const signal = leaving(reply);
  const folder = await newFolder();
  const path = join(folder, 'atlas.gz');
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    await backup(database, path, { bytes }, { signal });
    await auditExport(database, 'ADMIN', ['everything'], 'backup');
    const file = createReadStream(path);
    file.once('close', clear);
    reply.type(BACKUP_TYPE).header('content-length', (await stat(path)).size);
    return file;
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Restores a file that was sent and says on `out`, a line at a time, how far it is and how it ended. */
async function tellRestore(
  database: Database,
  { DATA_DIR, MAX_BACKUP_BYTES: bytes }: Settings,
  path: string,
  out: PassThrough,
  signal: AbortSignal,
): Promise<void> {
  const tell = (line: RestoreLine) => out.write(`${JSON.stringify(line)}\n`);
  try {
    const restored = await restore(database, path, {
      ...{ folder: join(DATA_DIR, 'backups'), by: 'ADMIN', limits: { bytes }, signal },
      progress: (phase, done, total) => tell({ phase, done, total }),
    });
    tell({ restored });
  } catch (error) {
    const { code, words } = asAppError(error);
    tell({ error: { code, ...words } });
    if (code === 'INTERNAL' && !signal.aborted) throw error;
  }
}

async function takeRestore(
  database: Database,
  settings: Settings,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<PassThrough> {
  const signal = leaving(reply);
  const folder = await newFolder();
  const path = join(folder, 'atlas.gz');
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    const file = createWriteStream(path, { mode: 0o600 });
    await pipeline(atMost(settings.MAX_BACKUP_BYTES, request.body as Readable), file, { signal });
  } catch (error) {
    reply.header('connection', 'close');
    await clear();
    throw error;
  }
  const out = new PassThrough();
  void tellRestore(database, settings, path, out, signal)
    .catch((error: unknown) => request.log.error({ err: error, requestId: request.id }, 'restore'))
    .finally(() => {
      out.end();
      return clear();
    });
  reply.type('application/x-ndjson');
  return out;
}

/** Adds both addresses. */
export function addBackupRoutes(
  app: FastifyInstance,
  { database, config }: { database: Database; config: Settings },
): void {
  const route = {
    onRequest: requireAdmin,
    handlerTimeout: config.MAX_BACKUP_SECONDS * 1000,
    compress: false as const,
  };
  app.register(async (scope) => {
    scope.addContentTypeParser(BACKUP_TYPE, (_, body, done) => done(null, body));
    scope.get('/backup', route, async (_, reply) => sendBackup(database, config, reply));
    scope.post('/restore', { ...route, bodyLimit: config.MAX_BACKUP_BYTES }, async (request, reply) =>
      takeRestore(database, config, request, reply),
    );
  });
}
