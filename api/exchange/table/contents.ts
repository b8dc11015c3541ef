// The contents of a file as a stream that can be read again: unpacked where it is gzip, never more than the limit.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { isGzip } from './signature.ts';
import { refuseTable, type TableLimits } from './table.ts';

/** Bytes of a file that are looked at to tell what it is. */
const HEAD = 1 << 16;
const CHUNK = 1 << 16;

/** A file, or what is packed in it. */
export interface Contents {
  /** Name to show. */
  name: string;
  path: string;
  gzip: boolean;
  /** Its first bytes, unpacked. */
  head: Buffer;
  /** All of it, from the beginning, each time it is called. @throws AppError for damaged gzip, TOO_LARGE */
  chunks(): AsyncGenerator<Buffer>;
}

function refuseLarge(file: string, limit: number): never {
  const size = limit.toLocaleString('en');
  refuseTable(
    { file },
    { ja: `大きすぎます（上限 ${size} バイト）。`, en: `Too large (${size} bytes at most).` },
    'TOO_LARGE',
  );
}

async function firstBytes(path: string, name: string, limit: number): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (found.size > limit) refuseLarge(name, limit);
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      refuseTable(
        { file: name },
        { ja: 'ファイルがありません。', en: 'There is no such file.' },
        'NOT_FOUND',
      );
    if (code === 'EISDIR' || code === 'EACCES' || code === 'EPERM')
      refuseTable({ file: name }, { ja: 'ファイルとして読めません。', en: 'Cannot be read as a file.' });
    throw error;
  }
}

async function* unpacked(path: string, name: string, limit: number, signal?: AbortSignal) {
  const file = createReadStream(path, { highWaterMark: CHUNK });
  const gunzip = createGunzip({ chunkSize: CHUNK });
  file.on('error', (error) => gunzip.destroy(error));
  let size = 0;
  try {
    for await (const chunk of file.pipe(gunzip) as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      size += chunk.length;
      if (size > limit) refuseLarge(name, limit);
      yield chunk;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw error;
    refuseTable(
      { file: name },
      { ja: 'gzip として壊れています。', en: 'The gzip data is damaged or cut off.' },
    );
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

async function* plain(path: string, signal?: AbortSignal) {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>) {
    signal?.throwIfAborted();
    yield chunk;
  }
}

/**
 * Opens a file.
 * @param name name to show in errors
 * @throws AppError NOT_FOUND, TOO_LARGE, BAD_USER_INPUT for folders and damaged gzip
 */
export async function openContents(
  path: string,
  name: string,
  { bytes }: TableLimits,
  signal?: AbortSignal,
): Promise<Contents> {
  const first = await firstBytes(path, name, bytes);
  const gzip = isGzip(first);
  const chunks = () => (gzip ? unpacked(path, name, bytes, signal) : plain(path, signal));
  if (!gzip) return { name, path, gzip, head: first, chunks };
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks()) {
    head = Buffer.concat([head, chunk]);
    if (head.length >= HEAD) break;
  }
  return { name, path, gzip, head, chunks };
}

/** SHA-256 and size of the contents, in one pass. */
export async function fingerprint(contents: Contents): Promise<{ fileHash: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of contents.chunks()) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { fileHash: hash.digest('hex'), bytes };
}
