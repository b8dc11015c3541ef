// One level after the other, by whichever way is shortest, and as if nothing had been when it is forgotten.
import { expect, it } from 'vitest';
import { endLevel, forget, levelOf, passOn, sideOf } from '#api/analysis/kernels/levels.ts';
import { karate, path, star } from '../../../support/networks.ts';

it.each([
  ['karate', karate.network, [1, 16, 9, 8]],
  ['a path', path(200), new Array(200).fill(1)],
  ['a star', star(300), [1, 299]],
] as const)('reaches all of %s, twice alike', (_, { starts, neighbours, size }, expected) => {
  const side = sideOf({ starts, columns: neighbours }, size + 2);
  const values = new Float64Array(size);
  for (let round = 0; round < 2; round++) {
    side.order[side.reached++] = 0;
    side.sums[0] = 1;
    values[0] = 1;
    endLevel(side, 0, 0);
    const counts = [1];
    for (let level = 0; counts.at(-1) !== 0; level++) {
      passOn(side, level, values, side, level + 1);
      const { list, begin, end } = levelOf(side, level + 1);
      for (let i = begin; i < end; i++) values[list[i]] = side.sums[list[i]];
      counts.push(end - begin);
    }
    expect(counts.slice(0, -1)).toEqual([...expected]);
    expect(side.leftEntries).toBe(0);
    forget(side, [values]);
    expect([...side.sums, ...values].every((value) => value === 0)).toBe(true);
  }
});
