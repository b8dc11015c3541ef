// Files that people have sent and that wait to be imported: in a folder of their own, under names of our own.
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { newId } from '../../atlas/record.ts';
import { AppError } from '../../errors.ts';

/** A file that was sent. */
export interface Upload {
  id: string;
  /** Its name where it comes from; no path here is made of it. */
  name: string;
  bytes: number;
  /** Where it is. */
  path: string;
}

/** How much and how long. */
export interface UploadLimits {
  /** Largest file, bytes. */
  bytes: number;
  /** Most bytes of all files together; the oldest go first. */
  allBytes: number;
  /** Milliseconds for which a file is kept. */
  keptFor: number;
  now(): number;
}

/** The folder. */
export interface UploadFolder {
  /** Saves what comes. @throws AppError TOO_LARGE, BAD_USER_INPUT; then nothing of it stays */
  save(name: string, contents: AsyncIterable<Buffer>): Promise<Upload>;
  /** @throws AppError NOT_FOUND for an id that is none, or whose file is gone */
  find(id: string): Promise<Upload>;
  /** Removes what is too old, and what was not sent to its end. */
  sweep(): Promise<void>;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_NAME = 200;

/** The last part of what the sender calls the file, without what nobody sees. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1)!;
  return last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(-MOST_NAME);
}

function refuseSize(name: string, most: number): never {
  throw new AppError(
    'TOO_LARGE',
    {
      ja: `${name}: 大きすぎます（上限 ${most.toLocaleString('en')} バイト）。`,
      en: `${name}: too large (${most.toLocaleString('en')} bytes at most).`,
    },
    { file: name },
  );
}

function refuseUnnamed(): never {
  throw new AppError(
    'BAD_USER_INPUT',
    { ja: 'ファイル名がありません。', en: 'The file has no name.' },
    { field: 'name' },
  );
}

function refuseGone(id: string): never {
  throw new AppError(
    'NOT_FOUND',
    {
      ja: 'このファイルはもうありません。もう一度送ってください。',
      en: 'This file is not here any more. Please send it again.',
    },
    { field: 'file', id },
  );
}

/** Keeps files in a folder, which is made when the first one comes. */
export function createUploadFolder(folder: string, limits: UploadLimits): UploadFolder {
  const { bytes: most, allBytes, keptFor, now } = limits;
  const dataOf = (id: string) => join(folder, id);
  const nameOf = (id: string) => join(folder, `${id}.name`);
  const sending = new Set<string>();

  const remove = async (id: string) => {
    await Promise.all([dataOf(id), nameOf(id)].map((path) => rm(path, { force: true })));
  };

  const sweep = async () => {
    const found: string[] = await readdir(folder).catch(() => []);
    const ids = [...new Set(found.map((name) => name.replace(/\.name$/, '')))].filter((id) => ID.test(id));
    const kept: { id: string; at: number; size: number }[] = [];
    for (const id of ids) {
      if (sending.has(id)) continue;
      const [data] = await Promise.all([dataOf(id), nameOf(id)].map((path) => stat(path).catch(() => null)));
      const isWhole = data && found.includes(`${id}.name`);
      if (!isWhole || now() - data.mtimeMs > keptFor) await remove(id);
      else kept.push({ id, at: data.mtimeMs, size: data.size });
    }
    kept.sort((a, b) => b.at - a.at);
    let sum = 0;
    for (const [i, { id, size }] of kept.entries()) {
      sum += size;
      if (i > 0 && sum > allBytes) await remove(id);
    }
  };

  return {
    sweep,
    async save(given, contents) {
      const name = plainName(given);
      if (name === '') refuseUnnamed();
      await mkdir(folder, { recursive: true });
      const id = newId();
      sending.add(id);
      let bytes = 0;
      const counted = async function* () {
        for await (const chunk of contents) {
          bytes += chunk.length;
          if (bytes > most) refuseSize(name, most);
          yield chunk;
        }
      };
      try {
        await pipeline(counted(), createWriteStream(dataOf(id), { flags: 'wx' }));
        await writeFile(nameOf(id), name);
      } catch (error) {
        await remove(id);
        throw error;
      } finally {
        sending.delete(id);
      }
      await sweep();
      return { id, name, bytes, path: dataOf(id) };
    },
    async find(id) {
      if (!ID.test(id) || sending.has(id)) refuseGone(id);
      const path = dataOf(id);
      const [found, name] = await Promise.all([
        stat(path).catch(() => null),
        readFile(nameOf(id), 'utf8').catch(() => null),
      ]);
      if (!found || name === null || now() - found.mtimeMs > keptFor) refuseGone(id);
      return { id, name, bytes: found.size, path };
    },
  };
}
