// Damaged files are read or refused, never more; `fuzz.ts` does it 10,000 times.
import { expect, it } from 'vitest';
import { fuzzRounds } from './rounds.ts';

it('300 damaged files are tables or are refused', async () => {
  const { read, refused, failures } = await fuzzRounds({ rounds: 300, seed: 7, real: false });
  expect(failures).toEqual([]);
  expect(read + refused).toBe(300);
  expect(Math.min(read, refused)).toBeGreaterThan(30);
});
