// The zip archive that a workbook is: its parts one by one as text, never more than the limit, checked by their CRC.
// Own thin layer on yauzl, where a ready-made reader of workbooks would hold each part whole: only streams let the
// limits bite before memory is spent, whatever sizes the archive claims.
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { decoderOf, UndecodableError } from '../decoder.ts';
import { refuseTable } from '../table.ts';

/** Parts of a workbook. */
export interface Archive {
  has(part: string): boolean;
  /** Names of all parts. */
  names: readonly string[];
  /** Text of a part, in pieces. @throws AppError for damaged data, TOO_LARGE */
  read(part: string): AsyncGenerator<string>;
  close(): void;
}

const MOST_PARTS = 10_000;
/** Data that shrinks to less than this share of itself is made to fill memory; tables shrink to a hundredth at best. */
const SMALLEST_SHARE = 1 / 800;
const UNSUSPECTED = 10_000_000;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

function refuseDamaged(file: string, part?: string): never {
  const [ja, en] = part ? [`（${part}）`, ` (${part})`] : ['', ''];
  refuseTable(
    { file },
    {
      ja: `Excel ブックとして壊れているか、途中で切れています${ja}。`,
      en: `The workbook is damaged or cut off${en}.`,
    },
  );
}

function refuseBomb(file: string, limit: number): never {
  const size = limit.toLocaleString('en');
  refuseTable(
    { file },
    {
      ja: `展開すると大きすぎます（上限 ${size} バイト）。`,
      en: `Too large when unpacked (${size} bytes at most).`,
    },
    'TOO_LARGE',
  );
}

async function entriesOf(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= MOST_PARTS) refuseDamaged(file);
    const name = entry.fileName.toLowerCase();
    if (!entries.has(name)) entries.set(name, entry);
  }
  return entries;
}

/**
 * Opens an archive; it must be closed.
 * @param limit bytes that may be unpacked in all
 * @throws AppError for damaged archives and those with a password
 */
export async function openArchive(path: string, file: string, limit: number): Promise<Archive> {
  const damagedBy = (error: unknown, part?: string): never => {
    if (error instanceof UndecodableError || (error as Error).name !== 'AppError') refuseDamaged(file, part);
    throw error;
  };
  const zip = await openPromise(path, { autoClose: false }).catch((error) => damagedBy(error));
  const entries = await entriesOf(zip, file).catch((error) => {
    zip.close();
    return damagedBy(error);
  });
  let unpacked = 0;

  async function* pieces(part: string, entry: Entry) {
    if (entry.generalPurposeBitFlag & ENCRYPTED)
      refuseTable({ file }, { ja: 'パスワードで保護されています。', en: 'It is protected with a password.' });
    if (![STORED, DEFLATED].includes(entry.compressionMethod)) refuseDamaged(file, part);
    const { uncompressedSize: size, compressedSize } = entry;
    const suspect = size > UNSUSPECTED && compressedSize < size * SMALLEST_SHARE;
    if (unpacked + size > limit || suspect) refuseBomb(file, limit);
    const stream = await zip.openReadStreamPromise(entry);
    const decoder = decoderOf('UTF_8');
    let sum = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        unpacked += chunk.length;
        if (unpacked > limit) refuseBomb(file, limit);
        sum = crc32(chunk, sum);
        yield decoder.write(chunk);
      }
    } finally {
      stream.destroy();
    }
    if (sum !== entry.crc32) refuseDamaged(file, part);
    yield decoder.end();
  }

  return {
    names: [...entries.keys()],
    has: (part) => entries.has(part.toLowerCase()),
    async *read(part) {
      const entry = entries.get(part.toLowerCase());
      if (!entry) return refuseDamaged(file, part);
      try {
        yield* pieces(part, entry);
      } catch (error) {
        damagedBy(error, part);
      }
    },
    close: () => zip.close(),
  };
}
