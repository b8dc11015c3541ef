// The contents of a file as UTF-8 bytes: decompressed where it is gzip, refused where it is something else.
import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { refuseTable, type TableLimits } from './table.ts';

const decompress = promisify(gunzip);

const startsWith = (bytes: Buffer, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);

function refuseLarge(file: string, limit: number): never {
  const size = limit.toLocaleString('en');
  refuseTable(
    { file },
    { ja: `大きすぎます（上限 ${size} バイト）。`, en: `Too large (${size} bytes at most).` },
    'TOO_LARGE',
  );
}

async function load(path: string, limit: number): Promise<Buffer> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (found.size > limit) refuseLarge(file, limit);
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      refuseTable(
        { file: path },
        { ja: 'ファイルがありません。', en: 'There is no such file.' },
        'NOT_FOUND',
      );
    if (code === 'EISDIR' || code === 'EACCES' || code === 'EPERM')
      refuseTable({ file: path }, { ja: 'ファイルとして読めません。', en: 'Cannot be read as a file.' });
    throw error;
  }
}

async function inflate(file: string, bytes: Buffer, limit: number): Promise<Buffer> {
  if (!startsWith(bytes, 0x1f, 0x8b)) return bytes;
  try {
    return await decompress(bytes, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') refuseLarge(file, limit);
    return refuseTable(
      { file },
      { ja: 'gzip として壊れています。', en: 'The gzip data is damaged or cut off.' },
    );
  }
}

/** Line, and character in it, of the first bytes that are not UTF-8. */
function refuseEncoding(file: string, bytes: Buffer): never {
  let from = 0;
  for (let line = 1; from <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const part = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!isUtf8(part)) {
      const value = part.toString('utf8');
      const at = value.indexOf('\ufffd');
      refuseTable(
        { file, line, value: value.slice(Math.max(0, at - 10), at + 10) },
        {
          ja: `${at + 1}文字目から UTF-8 ではありません。「CSV UTF-8」で保存し直してください。`,
          en: `Not UTF-8 from character ${at + 1} on. Please save it as "CSV UTF-8".`,
        },
      );
    }
    from = end < 0 ? bytes.length + 1 : end + 1;
  }
  throw new Error('the bytes are UTF-8');
}

/**
 * Reads a file that holds a table as text.
 * @throws AppError NOT_FOUND, TOO_LARGE, or BAD_USER_INPUT for damaged gzip, Excel workbooks and other encodings
 */
export async function readContents(path: string, { bytes: limit }: TableLimits): Promise<Buffer> {
  const file = basename(path);
  const bytes = await inflate(file, await load(path, limit), limit);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    refuseTable(
      { file },
      {
        ja: 'Excel ブックはまだ読めません。「CSV UTF-8」で保存し直してください。',
        en: 'Excel workbooks cannot be read yet. Please save it as "CSV UTF-8".',
      },
    );
  if (!isUtf8(bytes)) refuseEncoding(file, bytes);
  return bytes;
}
