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

/** Numbers in little-endian order. @throws RangeError for 4 GiB and more, which only longer headers could say */
function fields(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes);
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

function sums({ crc, packed: bytes, size }: Entry) {
  return [
    [4, crc],
    [4, bytes],
    [4, size],
  ] as const;
}

/** The bytes of an archive with these parts. @throws whatever the making of a text throws */
export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  const at = (buffer: Buffer) => {
    offset += buffer.length;
    return buffer;
  };
  for (const { name, text } of parts) {
    const entry: Entry = { name: Buffer.from(name), offset, crc: 0, packed: 0, size: 0 };
    const kind = [
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATED],
      [4, TIME],
    ] as const;
    const lengths = [
      [2, entry.name.length],
      [2, 0],
    ] as const;
    yield at(Buffer.concat([fields([4, 0x0403_4b50], ...kind, ...sums(entry), ...lengths), entry.name]));
    for await (const data of packed(text, entry)) yield at(data);
    yield at(fields([4, 0x0807_4b50], ...sums(entry)));
    entries.push(entry);
  }
  const directory = offset;
  for (const entry of entries) {
    const kind = [
      [2, VERSION],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATED],
      [4, TIME],
    ] as const;
    const lengths = [
      [2, entry.name.length],
      [2, 0],
      [2, 0],
    ] as const;
    const place = [
      [2, 0],
      [2, 0],
      [4, 0],
      [4, entry.offset],
    ] as const;
    yield at(
      Buffer.concat([fields([4, 0x0201_4b50], ...kind, ...sums(entry), ...lengths, ...place), entry.name]),
    );
  }
  const count = [
    [2, entries.length],
    [2, entries.length],
  ] as const;
  const span = [
    [4, offset - directory],
    [4, directory],
  ] as const;
  yield fields([4, 0x0605_4b50], [2, 0], [2, 0], ...count, ...span, [2, 0]);
}
