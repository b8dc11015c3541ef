// Texts that may be one slip apart: those that are equal when each has lost one character at most.
import type { Pace } from '../pace.ts';

/** Most texts that are looked at for one missing character: beyond, they are a series (個人A, 個人B, …). */
const SERIES = 40;

/** FNV-1a over the UTF-16 units but one. */
function hashWithout(text: string, gap: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    if (i !== gap) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * Pairs of positions of texts that may be one slip apart; some are not, some come twice. Needs some 12 bytes for each
 * character of all texts.
 * @param texts distinct
 */
export async function* slipCandidates(
  texts: readonly string[],
  pace: Pace,
): AsyncGenerator<[number, number]> {
  const entries = texts.reduce((sum, { length }) => sum + length + 1, 0);
  const slots = 2 ** Math.max(1, Math.ceil(Math.log2(entries + 1)));
  const heads = new Int32Array(slots).fill(-1);
  const next = new Int32Array(entries);
  const owner = new Int32Array(entries);
  const hashes = new Uint32Array(entries);
  let used = 0;
  for (const [position, text] of texts.entries()) {
    // Without a gap for what has one character less than another; the same letter twice gives one text, not two.
    for (let gap = 0; gap <= text.length; gap++) {
      if (gap > 0 && text[gap] === text[gap - 1]) continue;
      const hash = hashWithout(text, gap);
      const slot = hash % slots;
      let seen = 0;
      for (let at = heads[slot]!; at >= 0 && seen < SERIES; at = next[at]!) {
        if (hashes[at] !== hash || owner[at] === position) continue;
        seen++;
        yield [owner[at]!, position];
      }
      owner[used] = position;
      hashes[used] = hash;
      next[used] = heads[slot]!;
      heads[slot] = used++;
    }
    if (pace.due()) await pace.rest();
  }
}
