// Damages files as disks, mails and people do: bits, bytes, stretches, ends; and the parts inside of a workbook.
import type { Chance } from '#seed/city/chance.ts';
import { type Packed, zipOf } from '../support/archives.ts';

/** Bytes that mean something to one format or another. */
const TELLING = [
  '"',
  ',',
  '\n',
  '\r',
  '\0',
  '\xff\xfe',
  '<',
  '>',
  '&',
  '<!DOCTYPE x>',
  '&b;',
  'PK\x03\x04',
  '\x1f\x8b',
];

function once(bytes: Buffer, chance: Chance, other: Buffer): Buffer {
  const at = chance.int(0, bytes.length);
  const length = Math.min(bytes.length - at, chance.int(1, chance.pick([1, 4, 64, 4096])));
  const [before, hit, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  const noise = Buffer.from(Array.from({ length: Math.min(length, 64) }, () => chance.int(0, 255)));
  switch (chance.int(0, 8)) {
    case 0: {
      const changed = Buffer.from(bytes);
      for (let i = 0; i < chance.int(1, 20) && bytes.length > 0; i += 1)
        changed[chance.int(0, bytes.length - 1)]! ^= 1 << chance.int(0, 7);
      return changed;
    }
    case 1:
      return Buffer.concat([before, noise, after]);
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, noise, hit, after]);
    case 4:
      return before;
    case 5:
      return Buffer.concat([before, hit, hit, hit, after]);
    case 6:
      return Buffer.concat([before, Buffer.alloc(hit.length), after]);
    case 7:
      return Buffer.concat([before, other.subarray(chance.int(0, other.length))]);
    default:
      return Buffer.concat([before, Buffer.from(chance.pick(TELLING), 'latin1'), after]);
  }
}

/** Damages bytes in one place or several; `other` is a file that pieces may come from. */
export function damaged(bytes: Buffer, chance: Chance, other: Buffer): Buffer {
  let found = bytes;
  for (let i = chance.pick([1, 1, 2, 5]); i > 0; i -= 1) found = once(found, chance, other);
  return found;
}

/** Damages what is packed in an archive and packs it anew, so that checksums do not tell. */
export function damagedInside(parts: readonly Packed[], chance: Chance, other: Buffer): Buffer {
  const at = chance.int(0, parts.length - 1);
  return zipOf(
    parts.map((part, i) =>
      i === at ? { ...part, contents: damaged(Buffer.from(part.contents), chance, other) } : part,
    ),
  );
}
