// Places in replicates, on networks where they can be foretold.
import { expect, it } from 'vitest';
import { metrics } from '#api/analysis/metrics/list.ts';
import { BANDED, LAST, placesIn, rankAt, UNPLACED } from '#api/analysis/sensitivity.ts';
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

it('leaves nothing out of replicate 0, and has no place where the value is undefined', () => {
  const { network } = named([['a', 'b']], ['c']);
  const [closeness] = placesIn(subjectOfNetwork(network), { metrics: ['closeness'], seed }, 0, 2);
  expect([...closeness]).toEqual([0, 0, UNPLACED, 0, 0, UNPLACED]);
});

it('is the last among fewer as far behind as among all', () => {
  // Clubs of 2 to 8 and a few pairs: constraint falls with their size, and whoever a replicate leaves alone has none.
  const clubs = [2, 2, 2, 2, 3, 4, 5, 6, 7, 8].map((count, club) =>
    Array.from({ length: count }, (_, i) => `${club}.${i}`),
  );
  const { names, network } = named(
    clubs.flatMap((club) =>
      club.flatMap((one, i) => club.slice(i + 1).map((other) => [one, other] as const)),
    ),
  );
  const [all] = placesIn(subjectOfNetwork(network), { metrics: ['constraint'], seed }, 0, 40);
  const replicates = Array.from({ length: 40 }, (_, i) =>
    all.subarray(i * names.length, (i + 1) * names.length),
  );
  expect(replicates.some((places) => places.includes(UNPLACED))).toBe(true);
  for (const places of replicates) {
    const distinct = new Set(places.filter((place) => place !== UNPLACED));
    expect(Math.min(...distinct)).toBe(0);
    expect(Math.max(...distinct)).toBeLessThanOrEqual(LAST);
  }
  expect([rankAt(0, 35), rankAt(LAST, 35), rankAt(LAST / 2, 35), rankAt(0, 1)]).toEqual([1, 35, 18, 1]);
});

it('gives the same places whichever replicates are asked for together', () => {
  const metrics = ['betweenness', 'strength'];
  const inParts = (...bounds: number[]) =>
    bounds.slice(1).map((to, i) => placesIn(subjectOfAffiliation(davis), { metrics, seed }, bounds[i], to));
  const joined = (parts: Int32Array[][]) => metrics.map((_, i) => parts.flatMap((part) => [...part[i]]));
  expect(joined(inParts(0, 1, 5, 6))).toEqual(joined(inParts(0, 6)));
  expect(placesIn(subjectOfAffiliation(davis), { metrics, seed: 2 }, 1, 6)).not.toEqual(inParts(1, 6)[0]);
});

it('knows the groups of those who are left', () => {
  // Two cliques of one sector each, tied by x alone: whatever is left out, only x stands between them, if anyone does.
  const clique = ['a', 'b', 'c', 'd', 'e'];
  const ties = clique.flatMap((one, i) => clique.slice(i + 1).map((other) => [one, other] as const));
  const far = ties.map(([one, other]) => [`z${one}`, `z${other}`] as const);
  const { names, network, at } = named([...ties, ...far, ['x', 'a'], ['x', 'b'], ['x', 'za'], ['x', 'zb']]);
  const sectors = labelsOf(names.map((name) => (name === 'x' ? 'X' : name.startsWith('z') ? 'Z' : 'A')));
  const options = { metrics: ['brokerageLiaison'], seed };
  const [places] = placesIn(subjectOfNetwork(network, { sectors }), options, 1, 21);
  for (let first = 0; first < places.length; first += names.length) expect(places[first + at('x')]).toBe(0);
});

it('estimates betweenness in replicates too where it would take too long', () => {
  const metrics = ['degree', 'betweenness'];
  const of = (exactUpTo: number) =>
    placesIn(subjectOfNetwork(karate.network), { metrics, seed, exactUpTo }, 0, 3);
  const [exact, estimated] = [of(34), of(33)];
  expect(estimated[0]).toEqual(exact[0]);
  expect(estimated[1]).not.toEqual(exact[1]);
  expect(estimated[1][karate.at(0)]).toBe(0);
});
