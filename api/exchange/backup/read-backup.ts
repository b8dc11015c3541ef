// Reads a backup line by line, in bounded memory, and holds its bytes against the seal at its end.
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type BackupRow, type Head, headOf, isBackup, rowOf, VERSION } from './format.ts';
import { DAMAGED, FOREIGN, refuseBackup, throwFileFault } from './refuse-backup.ts';
import { SEAL_BYTES, type Seal, sealIn } from './seal.ts';

/** Largest file that is read. */
export interface BackupLimits {
  /** Bytes, packed and unpacked. */
  bytes: number;
}

/** Longest line, bytes: a few times what one node can hold. */
const LONGEST = 256 * 1024 * 1024;
const NEWLINE = 0x0a;
const GZIP = Buffer.from('1f8b', 'hex');

/** A line: its number from 1, and its bytes without the line break. */
interface Line {
  line: number;
  bytes: Buffer;
}

/** How long a file is, and the seal at its end; null where it has none. */
interface Ends {
  bytes: number;
  seal: Seal | null;
}

async function readEnds(path: string): Promise<Ends> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const { buffer: start } = await file.read(Buffer.alloc(2), 0, 2, 0);
      if (!start.equals(GZIP)) refuseBackup(path, null, FOREIGN);
      const from = Math.max(0, size - SEAL_BYTES);
      const { buffer: end } = await file.read(Buffer.alloc(SEAL_BYTES), 0, SEAL_BYTES, from);
      return { bytes: size, seal: sealIn(end) };
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

/** Lines of the unpacked file, one after the other. */
async function* linesIn(path: string, end: number, limits: BackupLimits, packed: Hash): AsyncGenerator<Line> {
  const gunzip = createGunzip();
  const file = createReadStream(path, { end });
  file.on('data', (chunk) => packed.update(chunk));
  const reading = pipeline(file, gunzip);
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
    // The file may still hold bytes beyond what was unpacked.
    await reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) refuseBackup(path, line, DAMAGED);
    throwFileFault(path, error);
  } finally {
    gunzip.destroy();
  }
  if (kept > 0) refuseBackup(path, line, DAMAGED);
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
  const { bytes: size, seal } = await readEnds(path);
  if (size > limits.bytes) refuseLarge(path, null, limits.bytes);
  const [plain, packed] = [createHash('sha256'), createHash('sha256')];
  let last = 0;
  for await (const { line, bytes } of linesIn(path, size - 1 - (seal ? SEAL_BYTES : 0), limits, packed)) {
    last = line;
    plain.update(bytes).update('\n');
    if (line === 1) yield { head: readHead(path, bytes) };
    else yield { line, bytes: bytes.length, row: rowOf(parsed(bytes)) ?? refuseBackup(path, line, DAMAGED) };
  }
  const isWhole = seal?.sha256 === plain.digest('hex') && seal.packed === packed.digest('hex');
  if (!isWhole) refuseBackup(path, last + 1, DAMAGED);
}
