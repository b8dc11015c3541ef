// Networks of any size for benchmarks, the same for the same seed.
import { affiliationOfMembers, networkOfPairs } from '#api/analysis/kernels/csr.ts';
import type { Affiliation, Network } from '#api/analysis/network.ts';
import { random } from '#api/analysis/seeded.ts';

/** Plain network in which newcomers prefer those with many ties (Barabási and Albert): `each` ties per newcomer. */
export function preferring(size: number, each: number, seed: number): Network {
  const draw = random(seed);
  const sources: number[] = [];
  const targets: number[] = [];
  const ends: number[] = Array.from({ length: each }, (_, node) => node);
  for (let node = each; node < size; node++) {
    const chosen = new Set<number>();
    while (chosen.size < each) chosen.add(ends[Math.floor(draw() * ends.length)]!);
    for (const other of chosen) {
      sources.push(node);
      targets.push(other);
      ends.push(node, other);
    }
  }
  return networkOfPairs(size, { sources, targets });
}

/** Principals and three times as many projects of two to eight members, a few principals in very many. */
export function twoMode(principals: number, seed: number): Affiliation {
  const draw = random(seed);
  const starts = [0];
  const list: number[] = [];
  for (let project = 0; project < 3 * principals; project++) {
    const members = new Set<number>();
    const size = 2 + Math.floor(draw() ** 2 * 7);
    while (members.size < size) members.add(Math.floor(draw() ** 1.5 * principals));
    list.push(...[...members].sort((a, b) => a - b));
    starts.push(list.length);
  }
  return affiliationOfMembers(principals, Int32Array.from(starts), Int32Array.from(list));
}
