// Shortest paths through GraphQL: in a city counted by hand, and in the sample city held against all paths counted slowly.
import { describe, expect, it } from 'vitest';
import { networkOfPairs } from '#api/analysis/kernels/csr.ts';
import { openCity } from '../../support/atlas.ts';
import { allPaths } from '../../support/bruteForce.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { secrets } from '../../support/smallCity.ts';
import { startApi, startSmallCity } from '../../support/started.ts';

interface GivenPath {
  principals: { id: string; name: string }[];
  ties: { sharedProjects: number; projects: { id: string }[] }[];
}

describeEngines('paths', (engine) => {
  const { api, city } = startSmallCity(() => openEngine(engine));

  const find = async (variables: object, viewer?: 'PUBLIC') =>
    (await api.ask('paths', variables, viewer)).shortestPaths;

  it('go from tie to tie, with the projects that make each', async () => {
    const { ward, npo, citizen, school } = city.principals;
    const { festival, survey, lecture } = city.projects;
    const found = await find({ from: ward, to: school });
    expect([found.length, found.count, found.outside]).toEqual([3, 1, []]);
    const [path] = found.paths as GivenPath[];
    expect(path.principals.map(({ id }) => id)).toEqual([ward, npo, citizen, school]);
    expect(path.ties).toEqual(
      [festival, survey, lecture].map((id) => ({ sharedProjects: 1, projects: [{ id }] })),
    );
  });

  it('keep to the view: no path there, or one of the two not in it at all', async () => {
    const { ward, school, npo } = city.principals;
    const nothing = { length: null, count: 0, paths: [] };
    expect(await find({ from: ward, to: school, view: { to: 2022 } })).toMatchObject({
      ...nothing,
      outside: [],
    });
    const outside = await find({ from: ward, to: school, view: { sectors: ['NEIGHBORHOOD'] } });
    expect(outside).toMatchObject({ ...nothing, outside: [{ id: school }] });
    const both = await find({ from: npo, to: npo, view: { sectors: ['NEIGHBORHOOD'] } });
    expect(both).toMatchObject({ ...nothing, outside: [{ id: npo }] });
  });

  it('are of length 0 to oneself, and none to nobody', async () => {
    const { ward } = city.principals;
    expect(await find({ from: ward, to: ward })).toMatchObject({
      ...{ length: 0, count: 1 },
      paths: [{ principals: [{ id: ward }], ties: [] }],
    });
    const unknown = await find({ from: ward, to: 'nobody' });
    expect(unknown).toMatchObject({ from: { id: ward }, to: null, length: null, count: 0, paths: [] });
  });

  it('hide persons on the way as everywhere, and refuse more than they give', async () => {
    const { ward, school } = city.principals;
    const open = JSON.stringify(await find({ from: ward, to: school }));
    const hidden = JSON.stringify(await find({ from: ward, to: school }, 'PUBLIC'));
    expect([open, hidden].map((text) => text.includes(secrets.citizen.name))).toEqual([true, false]);
    for (const more of [{ first: 0 }, { first: 21 }, { projects: 0 }, { projects: 101 }]) {
      const refused = await api.refused('paths', { from: ward, to: school, ...more });
      expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
    }
  });
});

describe('paths in the sample city', () => {
  const api = startApi(openCity);

  it('are as long and as many as all paths counted slowly say, and made of the ties that are drawn', async () => {
    const view = { from: 2024, to: 2024, sectors: ['CIVIC_GROUP', 'EDUCATION', 'BUSINESS'] };
    const { nodes, ties } = (await api.ask('network', { view })).network;
    const { lengths, counts } = allPaths(networkOfPairs(nodes.ids.length, ties));
    const shared = new Map<string, number>();
    ties.sources.forEach((source: number, i: number) => {
      const ends = [nodes.ids[source], nodes.ids[ties.targets[i]]];
      for (const pair of [ends, ends.toReversed()]) shared.set(pair.join(' '), ties.sharedProjects[i]);
    });
    const met = new Set<string>();
    for (let one = 0; one < nodes.ids.length; one += 29)
      for (let other = 5; other < nodes.ids.length; other += 61) {
        const [from, to] = [nodes.ids[one], nodes.ids[other]];
        const found = (await api.ask('paths', { from, to, view, first: 3 })).shortestPaths;
        const isJoined = Number.isFinite(lengths[one][other]);
        met.add(isJoined ? (counts[one][other] > 1 ? 'several' : 'one') : 'none');
        expect(found.length).toBe(isJoined ? lengths[one][other] : null);
        expect(found.count).toBe(counts[one][other]);
        expect(found.paths).toHaveLength(Math.min(3, counts[one][other]));
        for (const { principals, ties: steps } of found.paths as GivenPath[])
          expect(steps.map(({ sharedProjects }) => sharedProjects)).toEqual(
            steps.map((_, i) => shared.get(`${principals[i].id} ${principals[i + 1].id}`)),
          );
      }
    expect([...met].sort()).toEqual(['none', 'one', 'several']);
  });
});
