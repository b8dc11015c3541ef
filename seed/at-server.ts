// Where a running server has the embedded data, backup and restore go through it, on this machine only.
import { createWriteStream, openAsBlob } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { VIEWER_HEADER } from '#api/access/viewer.ts';
import { type Config, readConfig } from '#api/config.ts';
import { AppError, type ErrorCode } from '#api/errors.ts';
import { throwFileFault } from '#api/exchange/backup/refuse-backup.ts';
import type { Restored } from '#api/exchange/backup/restore.ts';
import { BACKUP_TYPE, type RestoreLine } from '#api/exchange/backup/routes.ts';
import { DatabaseError } from '#cypher/database.ts';
import { findOwner } from '#cypher/embedded.ts';
import { type Session, stoppable, withDatabase } from './command.ts';

/** A command's settings, the server to ask, and the signal that stops it. */
export interface Remote {
  config: Config;
  address: string;
  signal: AbortSignal;
}

/**
 * Runs the work on the database, or, where a running server has its data, at that server.
 * @throws DatabaseError LOCKED where another process has the data and answers for it nowhere
 */
export async function whereTheDataIs<T>(
  direct: (session: Session) => Promise<T>,
  remote: (remote: Remote) => Promise<T>,
): Promise<T> {
  try {
    return await withDatabase(direct);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== 'LOCKED') throw error;
    const config = readConfig();
    const address = findOwner(config.DATA_DIR)?.address;
    if (!address) throw error;
    return stoppable((signal) => remote({ config, address, signal }));
  }
}

const headers = { [VIEWER_HEADER]: 'ADMIN' };

function refuse({ code, ja, en }: { code: string; ja: string; en: string }): never {
  throw new AppError(code as ErrorCode, { ja, en });
}

/** The answer, if the server did not refuse. @throws AppError with what it said */
async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response;
  const { errors } = (await response.json()) as {
    errors: { extensions: { code: string; ja: string; en: string } }[];
  };
  return refuse(errors[0]!.extensions);
}

/** What comes in an answer. */
function bodyOf({ body }: Response): Readable {
  return Readable.fromWeb(body as ReadableStream<Uint8Array>);
}

function counting(total: number, progress: (done: number, total: number) => void): Transform {
  let done = 0;
  return new Transform({
    transform(chunk: Buffer, _, next) {
      done += chunk.length;
      progress(done, total);
      next(null, chunk);
    },
  });
}

/** Lets the server make a backup and writes what it sends to a file. @param progress called with bytes */
export async function fetchBackup(
  { address, signal }: Remote,
  path: string,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const response = await accepted(await fetch(new URL('/backup', address), { headers, signal }));
  const total = Number(response.headers.get('content-length'));
  const file = createWriteStream(path, { mode: 0o600, flush: true });
  try {
    await pipeline(bodyOf(response), counting(total, progress), file, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throwFileFault(path, error);
  }
}

/** Sends a backup to the server, which restores it. @throws AppError with what the server says against it */
export async function sendRestore(
  { address, signal }: Remote,
  path: string,
  progress: (phase: string, done: number, total: number) => void,
): Promise<Restored> {
  const body = await openAsBlob(path, { type: BACKUP_TYPE });
  const response = await accepted(
    await fetch(new URL('/restore', address), { method: 'POST', headers, body, signal }),
  );
  const lines = createInterface({
    input: bodyOf(response),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const text of lines) {
    const line = JSON.parse(text) as RestoreLine;
    if ('error' in line) refuse(line.error);
    if ('restored' in line) return line.restored;
    progress(line.phase, line.done, line.total);
  }
  signal.throwIfAborted();
  throw new Error(`${address} ended before it had said what became of the restore`);
}
