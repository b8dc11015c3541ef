// Ranks in replicates, on networks where they can be foretold.
import { expect, it } from 'vitest';
import { metrics } from '#api/analysis/metrics/list.ts';
import { BANDED, ranksIn } from '#api/analysis/sensitivity.ts';
import { labelsOf, subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { davis, karate, named } from '../../support/networks.ts';

const seed = 1;

it('has bands for the figures that decisions rest on', () => {
  const scope = 'PRINCIPAL';
  for (const id of BANDED) expect(metrics).toContainEqual(expect.objectContaining({ id, scope }));
  expect(BANDED.filter((id) => !/[A-Z]/.test(id))).toEqual([
    'degree',
    'betweenness',
    'closeness',
    'constraint',
  ]);
});

it('leaves nothing out of replicate 0, and has no rank there where the value is undefined', () => {
  const { network } = named([['a', 'b']], ['c']);
  const [closeness] = ranksIn(subjectOfNetwork(network), { metrics: ['closeness'], seed }, 0, 1);
  expect([...closeness]).toEqual([1, 1, 0]);
});

it('ranks behind all others who has no value in a replicate', () => {
  const { network } = named([['a', 'b']], ['c', 'd']);
  const [closeness] = ranksIn(subjectOfNetwork(network), { metrics: ['closeness'], seed }, 1, 2);
  expect([...closeness]).toEqual([1, 1, 3, 3]);
});

it('gives the same ranks whichever replicates are asked for together', () => {
  const metrics = ['betweenness', 'strength'];
  const inParts = (...bounds: number[]) =>
    bounds.slice(1).map((to, i) => ranksIn(subjectOfAffiliation(davis), { metrics, seed }, bounds[i], to));
  const joined = (parts: Int32Array[][]) => metrics.map((_, i) => parts.flatMap((part) => [...part[i]]));
  expect(joined(inParts(0, 1, 5, 6))).toEqual(joined(inParts(0, 6)));
  expect(ranksIn(subjectOfAffiliation(davis), { metrics, seed: 2 }, 1, 6)).not.toEqual(inParts(1, 6)[0]);
});

it('knows the groups of those who are left', () => {
  // Two cliques of one sector each, tied by x alone: whatever is left out, only x stands between them, if anyone does.
  const clique = ['a', 'b', 'c', 'd', 'e'];
  const ties = clique.flatMap((one, i) => clique.slice(i + 1).map((other) => [one, other] as const));
  const far = ties.map(([one, other]) => [`z${one}`, `z${other}`] as const);
  const { names, network, at } = named([...ties, ...far, ['x', 'a'], ['x', 'b'], ['x', 'za'], ['x', 'zb']]);
  const sectors = labelsOf(names.map((name) => (name === 'x' ? 'X' : name.startsWith('z') ? 'Z' : 'A')));
  const options = { metrics: ['brokerageLiaison'], seed };
  const [ranks] = ranksIn(subjectOfNetwork(network, { sectors }), options, 1, 21);
  for (let first = 0; first < ranks.length; first += names.length) expect(ranks[first + at('x')]).toBe(1);
});

it('estimates betweenness in replicates too where it would take too long', () => {
  const metrics = ['degree', 'betweenness'];
  const of = (exactUpTo: number) =>
    ranksIn(subjectOfNetwork(karate.network), { metrics, seed, exactUpTo }, 0, 3);
  const [exact, estimated] = [of(34), of(33)];
  expect(estimated[0]).toEqual(exact[0]);
  expect(estimated[1]).not.toEqual(exact[1]);
  expect(estimated[1][karate.at(0)]).toBe(1);
});
