// Counting bits of thirty-two permutations at once.
import { expect, it } from 'vitest';
import { addBits, digitsOf, noBits, readBits } from '#api/analysis/kernels/lanes.ts';
import { UNKNOWN } from '#api/analysis/kernels/permuted-labels.ts';
import { random } from '#api/analysis/seeded.ts';

it('counts each lane by itself, and starts anew when read', () => {
  const counts = noBits();
  const expected = new Float64Array(40);
  const draw = random(1);
  for (let i = 0; i < 1000; i++) {
    const bits = Math.floor(draw() * 2 ** 32) | 0;
    addBits(counts, bits);
    for (let lane = 0; lane < 32; lane++) expected[lane] += (bits >>> lane) & 1;
  }
  const read = new Float64Array(40);
  readBits(counts, read, 0);
  expect(read).toEqual(expected);
  addBits(counts, 0b101);
  readBits(counts, read, 32);
  expect([...read.subarray(32)]).toEqual([1, 0, 1, 0, 0, 0, 0, 0]);
  expect(read.subarray(0, 32)).toEqual(expected.subarray(0, 32));
});

it('writes labels digit by digit, permutations in bits', () => {
  // Two nodes, 33 permutations: node 0 has label 5 throughout but in the last (2), node 1 none.
  const of = new Uint16Array(66).fill(5);
  of[32] = 2;
  of.fill(UNKNOWN, 33);
  const { digits, words, bits } = digitsOf({ permutations: 33, of }, 6);
  expect([digits, words]).toEqual([3, 2]);
  expect([...bits]).toEqual([-1, 0, -1, 0, 1, 0, ...new Array(6).fill(0)]);
});
