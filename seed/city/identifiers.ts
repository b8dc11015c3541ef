// Identifiers of the sample city: UUIDs of version 7 that a seed decides.
import { v7 } from 'uuid';
import { random } from '#api/analysis/seeded.ts';

/** Moment that the first identifier bears; each later one is a millisecond on. */
const FIRST = Date.UTC(2026, 0, 31);

/** A source of identifiers, each different and in ascending order; the same ones for the same seed. */
export function identifiers(seed: number): () => string {
  const unit = random(seed);
  const bytes = new Uint8Array(16);
  const words = new Uint32Array(bytes.buffer);
  let msecs = FIRST;
  return () => {
    for (let i = 0; i < words.length; i++) words[i] = Math.floor(unit() * 2 ** 32);
    return v7({ msecs: msecs++, random: bytes });
  };
}
