// Reads a backup line by line, in bounded memory, and holds its bytes against the SHA-256 in its last line.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type BackupRow, type Head, headOf, isBackup, rowOf, tail, VERSION } from './format.ts';
import { DAMAGED, FOREIGN, refuseBackup, throwFileFault } from './refuse-backup.ts';

/** Largest file that is read. */
export interface BackupLimits {
  /** Bytes, packed and unpacked. */
  bytes: number;
}

/** Longest line, bytes: a few times what one node can hold. */
const LONGEST = 256 * 1024 * 1024;
const NEWLINE = 0x0a;
/** How the files that are written begin: gzip, without name and time, packed by zlib on any system. */
const BEGINNING = /^1f8b080000000000(00|02|04)(03|0a|13)$/;

/** A line: its number from 1, and its bytes without the line break. */
interface Line {
  line: number;
  bytes: Buffer;
}

/** What gzip says of a file at its two ends. */
interface Ends {
  /** Bytes of the file. */
  packed: number;
  /** Bytes after unpacking, modulo 2^32, as the last member of the file says. */
  unpacked: number;
}

async function checkEnds(path: string): Promise<Ends> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { buffer: start } = await file.read(Buffer.alloc(10), 0, 10, 0);
      if (!BEGINNING.test(start.toString('hex'))) refuseBackup(path, null, FOREIGN);
      const { buffer: end } = await file.read(Buffer.alloc(4), 0, 4, size - 4);
      return { packed: size, unpacked: end.readUInt32LE() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return throwFileFault(path, error);
  }
}

function refuseLarge(path: string, line: number | null, bytes: number): never {
  const most = bytes.toLocaleString('en');
  const words = {
    ja: `大きすぎます（上限 ${most} バイト。MAX_BACKUP_BYTES）。`,
    en: `It is too large (${most} bytes at most; MAX_BACKUP_BYTES).`,
  };
  return refuseBackup(path, line, words, 'TOO_LARGE');
}

/** Lines of the unpacked file. @throws AppError for damaged gzip, what stands after it, and files beyond the limit */
async function* linesIn(path: string, limits: BackupLimits): AsyncGenerator<Line> {
  const ends = await checkEnds(path);
  if (ends.packed > limits.bytes) refuseLarge(path, null, limits.bytes);
  const gunzip = createGunzip();
  const reading = pipeline(createReadStream(path), gunzip);
  reading.catch(() => undefined);
  let [line, unpacked, kept] = [1, 0, 0];
  let parts: Buffer[] = [];
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        yield { line, bytes: Buffer.concat([...parts, chunk.subarray(from, end)]) };
        line += 1;
        [parts, kept, from] = [[], 0, end + 1];
      }
      parts.push(chunk.subarray(from));
      kept += chunk.length - from;
      if (unpacked > limits.bytes) refuseLarge(path, line, limits.bytes);
      if (kept > LONGEST) refuseBackup(path, line, DAMAGED);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) refuseBackup(path, line, DAMAGED);
    throwFileFault(path, error);
  } finally {
    gunzip.destroy();
  }
  const isWhole = gunzip.bytesWritten === ends.packed && unpacked % 2 ** 32 === ends.unpacked;
  if (kept > 0 || !isWhole) refuseBackup(path, line, DAMAGED);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function readHead(path: string, bytes: Buffer): Head {
  const value = parsed(bytes);
  if (!isBackup(value)) refuseBackup(path, 1, FOREIGN);
  if (typeof value.version === 'number' && value.version > VERSION)
    refuseBackup(path, 1, {
      ja: `新しい版の協働アトラスが作ったバックアップ（形式 ${value.version}）です。協働アトラスを更新してください。`,
      en: `A newer Kyodo Atlas made this backup (format ${value.version}). Please update Kyodo Atlas.`,
    });
  return headOf(value) ?? refuseBackup(path, 1, DAMAGED);
}

/** The head of a file, then every row with its line and the length of that, bytes. */
export type BackupLine = { head: Head } | { line: number; bytes: number; row: BackupRow };

/**
 * Reads the head and every row; only when the last one has been taken are all known to be as they were written.
 * @throws AppError naming the line for anything that is not a whole, undamaged backup that this version knows
 */
export async function* readBackup(path: string, limits: BackupLimits): AsyncGenerator<BackupLine> {
  const hash = createHash('sha256');
  let ended = false;
  let last = 0;
  for await (const { line, bytes } of linesIn(path, limits)) {
    last = line;
    if (ended) refuseBackup(path, line, DAMAGED);
    if (line === 1) yield { head: readHead(path, bytes) };
    else {
      const value = parsed(bytes);
      const end = tail.safeParse(value).data;
      if (end) {
        ended = true;
        if (end.sha256 !== hash.digest('hex')) refuseBackup(path, line, DAMAGED);
        continue;
      }
      yield { line, bytes: bytes.length, row: rowOf(value) ?? refuseBackup(path, line, DAMAGED) };
    }
    hash.update(bytes).update('\n');
  }
  if (!ended) refuseBackup(path, last || null, DAMAGED);
}
