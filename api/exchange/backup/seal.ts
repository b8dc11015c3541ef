// The end of a backup: its last line, packed so plainly that every byte of the whole file is known to be as written.
import { crc32 } from 'node:zlib';
import { DIGEST } from './format.ts';

/** SHA-256, hexadecimal: of the lines before the last one, and of the bytes that hold them. */
export interface Seal {
  sha256: string;
  packed: string;
}

/** gzip: nothing of name, time or system; then one deflate block that is only stored. */
const START = Buffer.from('1f8b08000000000000ff01', 'hex');

const lineOf = ({ sha256, packed }: Seal) => Buffer.from(`${JSON.stringify({ sha256, packed })}\n`);

/** The bytes that end a file: a gzip member of its own. */
export function sealBytes(seal: Seal): Buffer {
  const line = lineOf(seal);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(line.length, 0);
  lengths.writeUInt16LE(0xffff - line.length, 2);
  const check = Buffer.alloc(8);
  check.writeUInt32LE(crc32(line), 0);
  check.writeUInt32LE(line.length, 4);
  return Buffer.concat([START, lengths, line, check]);
}

const none = '0'.repeat(64);

/** Length of `sealBytes`, always the same. */
export const SEAL_BYTES = sealBytes({ sha256: none, packed: none }).length;

/** The seal that the last bytes of a file are. @returns null where they are none */
export function sealIn(bytes: Buffer): Seal | null {
  const start = START.length + 4;
  const [, sha256, packed] =
    new RegExp(`^\\{"sha256":"(${DIGEST})","packed":"(${DIGEST})"\\}\\n`).exec(
      bytes.toString('latin1', start),
    ) ?? [];
  if (!sha256 || !packed) return null;
  const seal = { sha256, packed };
  return sealBytes(seal).equals(bytes) ? seal : null;
}
