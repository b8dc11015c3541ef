// The first bytes of a file that an encoding has no character for: in which line, at which character, which bytes.
import { isUtf8 } from 'node:buffer';
import type { Contents } from './contents.ts';
import { decoderOf, UndecodableError } from './decoder.ts';
import type { Encoding } from './table.ts';

/** Where a text is not in the encoding that it is read in. */
export interface Fault {
  /** Bytes before it. */
  offset: number;
  line: number;
  /** What stands before it in its line. */
  before: string;
  /** The first bytes that do not fit, at most four. */
  bytes: Buffer;
  /** They are another encoding's: the line would be Japanese in UTF-8. */
  mixed: boolean;
}

const SHOWN = 4;
const BREAK = /\r\n|\n|\r/g;
// Kana and the common kanji in UTF-8; in CP932 and EUC-JP these bytes next to each other are next to nonsense.
const UTF8_JAPANESE = /[\xe3-\xe9][\x80-\xbf]{2}/;

/** Follows a text and knows the line that it is in and what stands before in it. */
function follow() {
  let line = 1;
  let before = '';
  return {
    take(text: string) {
      // A line break at the end may be the first half of one.
      const all = before + text;
      const ends = [...all.matchAll(BREAK)].map(({ index, 0: found }) => index + found.length);
      const last = ends.findLast((end) => end < all.length || all.at(-1) !== '\r') ?? 0;
      line += ends.filter((end) => end <= last).length;
      before = all.slice(last);
    },
    place: () => ({ line, before: before.replace(/\r$/, '') }),
  };
}

/** Goes to the fault byte by byte. @param from bytes that are known to be good */
async function locate(contents: Contents, encoding: Encoding, from: number): Promise<Fault> {
  const decoder = decoderOf(encoding);
  const text = follow();
  let offset = 0;
  let pending = 0;
  const fault = (bytes: Buffer): Fault => ({
    offset: offset - pending,
    ...text.place(),
    bytes,
    mixed: false,
  });
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of contents.chunks()) {
    if (offset + chunk.length <= from) {
      text.take(decoder.write(chunk));
      offset += chunk.length;
      continue;
    }
    const bytes = Buffer.concat([held, chunk]);
    for (let i = held.length; i < bytes.length; i += 1) {
      try {
        const written = decoder.write(bytes.subarray(i, i + 1));
        pending = written ? 0 : pending + 1;
        if (written) text.take(written);
      } catch {
        return fault(bytes.subarray(i - pending, i - pending + SHOWN));
      }
      offset += 1;
    }
    held = bytes.subarray(bytes.length - pending);
  }
  return fault(held);
}

/** Looks for lines that are Japanese in UTF-8 in a file that is not: then the file holds both. */
function watchLines() {
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let line = 0;
  const look = (bytes: Buffer): Fault | null => {
    line += 1;
    const at = bytes.findIndex((byte) => byte > 0x7f);
    const foreign = at >= 0 && isUtf8(bytes) && UTF8_JAPANESE.test(bytes.toString('latin1'));
    if (!foreign) return null;
    const before = bytes.subarray(0, at).toString('latin1');
    return { offset: offset + at, line, before, bytes: bytes.subarray(at, at + SHOWN), mixed: true };
  };
  return (chunk: Buffer): Fault | null => {
    const bytes = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const found = look(bytes.subarray(from, end));
      if (found) return found;
      offset += end + 1 - from;
      from = end + 1;
    }
    // A line without end is not waited for: it is no table, or one with other line ends.
    rest = bytes.length - from > 1 << 20 ? Buffer.alloc(0) : bytes.subarray(from);
    return null;
  };
}

/**
 * The first place where the contents are not in an encoding; null: they are.
 * @param watch whether lines of UTF-8 are faults, in encodings in which they would be read as other characters
 */
export async function firstFault(
  contents: Contents,
  encoding: Encoding,
  watch: boolean,
): Promise<Fault | null> {
  const decoder = decoderOf(encoding);
  const watcher = watch ? watchLines() : null;
  let offset = 0;
  let mixed: Fault | null = null;
  try {
    for await (const chunk of contents.chunks()) {
      mixed = watcher?.(chunk) ?? null;
      decoder.write(chunk);
      if (mixed) return mixed;
      offset += chunk.length;
    }
    mixed = watcher?.(Buffer.from('\n')) ?? null;
    decoder.end();
    return mixed;
  } catch (error) {
    if (!(error instanceof UndecodableError)) throw error;
    const fault = await locate(contents, encoding, offset);
    return mixed && mixed.line <= fault.line ? mixed : fault;
  }
}
