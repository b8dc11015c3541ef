// A zip archive that is written while its parts are made: of a part nothing is kept but its checksum and sizes.
import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A part of an archive. */
export interface Part {
  name: string;
  /** Its text, in pieces. */
  text: Iterable<string> | AsyncIterable<string>;
}

/** What the directory at the end says of a part. */
interface Entry {
  name: Buffer;
  offset: number;
  crc: number;
  packed: number;
  size: number;
}

const VERSION = 20;
/** Names are UTF-8, and sizes follow the data, as nobody knows them before. */
const FLAGS = 0x0808;
const DEFLATED = 8;
/** Midnight of 1 January 1980, the first that there is: the same tables make the same archive. */
const TIME = 0x0021_0000;

/**
 * Numbers in little-endian order.
 * @param widths a digit for each number: of how many bytes it is
 * @throws RangeError for 4 GiB and more, which only longer headers could say
 */
function fields(widths: string, ...values: readonly number[]): Buffer {
  const bytes = Array.from(widths, Number);
  const buffer = Buffer.alloc(bytes.reduce((sum, width) => sum + width));
  let at = 0;
  values.forEach((value, i) => {
    at = buffer.writeUIntLE(value, at, bytes[i]!);
  });
  return buffer;
}

async function* packed(text: Part['text'], entry: Entry): AsyncGenerator<Buffer> {
  async function* bytes() {
    for await (const piece of text) {
      const data = Buffer.from(piece);
      entry.crc = crc32(data, entry.crc);
      entry.size += data.length;
      yield data;
    }
  }
  // Whoever reads what comes out is told what went wrong, so nothing is left to do when it ends.
  for await (const data of pipeline(Readable.from(bytes()), createDeflateRaw(), () => {})) {
    entry.packed += data.length;
    yield data;
  }
}

/** The bytes of an archive with these parts. @throws whatever the making of a text throws */
export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  const kind = [VERSION, FLAGS, DEFLATED, TIME] as const;
  let offset = 0;
  const at = (buffer: Buffer) => {
    offset += buffer.length;
    return buffer;
  };
  for (const { name: given, text } of parts) {
    const name = Buffer.from(given);
    const entry: Entry = { name, offset, crc: 0, packed: 0, size: 0 };
    yield at(fields('4222444422', 0x0403_4b50, ...kind, 0, 0, 0, name.length, 0));
    yield at(name);
    for await (const data of packed(text, entry)) yield at(data);
    yield at(fields('4444', 0x0807_4b50, entry.crc, entry.packed, entry.size));
    entries.push(entry);
  }
  const directory = offset;
  for (const { name, offset: start, crc, packed: bytes, size } of entries) {
    const ends = [name.length, 0, 0, 0, 0, 0, start] as const;
    yield at(fields('4222244442222244', 0x0201_4b50, VERSION, ...kind, crc, bytes, size, ...ends));
    yield at(name);
  }
  const span = [entries.length, entries.length, offset - directory, directory] as const;
  yield fields('42222442', 0x0605_4b50, 0, 0, ...span, 0);
}
