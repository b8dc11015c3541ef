// Structural holes between communities: two cliques with a bridge, and Karate against counting.
import { expect, it } from 'vitest';
import { communityHoles } from '#api/analysis/gaps/community-holes.ts';
import { communitiesOf } from '#api/analysis/kernels/communities.ts';
import { tiesOf } from '#api/analysis/network.ts';
import { networkOf, subjectOfAffiliation } from '#api/analysis/subject.ts';
import { affiliation } from '../../../support/networks.ts';
import { upTo } from '../../../support/subjects.ts';

it('finds the hole between two cliques and who stands in it', () => {
  const pairs = (from: number) => upTo(6).flatMap((a) => upTo(a).map((b) => [from + b, from + a]));
  const subject = subjectOfAffiliation(affiliation(12, [...pairs(0), ...pairs(6), [0, 6]]));
  const [hole, ...others] = communityHoles(subject, 1);
  // 31 ties; each side has 31 ends: 31 · 31 / 62.
  expect(others).toEqual([]);
  expect(hole).toEqual({ communities: [0, 1], ties: 1, expected: 15.5, share: 1 / 15.5, between: [0, 6] });
});

it('orders pairs of communities by the share of ties that is there', () => {
  const ring = upTo(4).flatMap((side) => {
    const at = (i: number) => side * 8 + i;
    const inside = upTo(8).flatMap((a) => upTo(a).map((b) => [at(b), at(a)]));
    // Neighbours on the ring share three ties, sides across none.
    const across = upTo(3).map((i) => [at(i), ((side + 1) % 4) * 8 + 5 + i]);
    return [...inside, ...across];
  });
  const subject = subjectOfAffiliation(affiliation(32, ring));
  const holes = communityHoles(subject, 1);
  expect(holes.length).toBe(6);
  expect(holes.map(({ ties }) => ties)).toEqual([0, 0, 3, 3, 3, 3]);
  const network = networkOf(subject);
  const { labels } = communitiesOf(network, 1);
  const { sources, targets } = tiesOf(network);
  for (const { communities, ties, between } of holes) {
    const joins = (tie: number) =>
      communities.every((one) => [labels[sources[tie]], labels[targets[tie]]].includes(one));
    const found = [...sources.keys()].filter(joins);
    expect(found.length).toBe(ties);
    expect(new Set(between)).toEqual(new Set(found.flatMap((tie) => [sources[tie], targets[tie]])));
  }
});
