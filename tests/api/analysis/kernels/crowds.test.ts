// Ties as a crowd: who is alike, and whom it is tied to.
import { expect, it } from 'vitest';
import { crowdOf, ofCrowd } from '#api/analysis/kernels/crowds.ts';
import { subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, named } from '../../../support/networks.ts';

it('makes one node of those in the same largest projects, and ties between nodes only', () => {
  // 0 and 1 in the same two projects; 2 only in the larger, of which [0, 2] is a part; 3 in the other; 4 alone.
  const subject = subjectOfAffiliation(affiliation(5, [[0, 1, 2], [0, 1, 3], [0, 2], [4]]));
  const { crowd, classOf } = crowdOf(subject);
  expect(classOf[0]).toBe(classOf[1]);
  expect(new Set(classOf).size).toBe(4);
  expect(classOf[4]).toBe(-1);
  expect(crowd.sizes[classOf[0]]).toBe(2);
  const { starts, columns } = crowd.rows;
  const tiedTo = (node: number) => Array.from(columns.subarray(starts[node], starts[node + 1])).sort();
  expect(tiedTo(classOf[0])).toEqual([classOf[2], classOf[3]].sort());
  expect(tiedTo(classOf[2])).toEqual([classOf[0]]);
});

it('gives neighbours numbers near each other, and everybody its own value back', () => {
  const { network, at } = named([
    ['a', 'd'],
    ['d', 'b'],
    ['c', 'e'],
  ]);
  const all = crowdOf(subjectOfNetwork(network));
  expect(['a', 'd', 'b', 'c', 'e'].map((name) => all.classOf[at(name)])).toEqual([0, 1, 2, 3, 4]);
  const values = Float64Array.of(10, 20, 30, 40, 50);
  const found = { between: values, reached: values, hops: values, harmonic: values, farthest: values };
  const { between, hops } = ofCrowd(all, found);
  expect([between[at('d')], hops[at('c')]]).toEqual([10, 40]);
});
