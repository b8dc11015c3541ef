// Networks of a city small enough to count by hand, on both engines: reach, partners, figures and their reasons.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allMetrics } from '#api/analysis/metrics/list.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { type SmallCity, writeCity } from '../../support/smallCity.ts';
import { startApi } from '../../support/started.ts';

describeEngines('network', (engine) => {
  let database: Database;
  let api: Api;
  let city: SmallCity;
  const names: Record<string, string> = {};
  beforeAll(async () => {
    database = await openEngine(engine);
    api = await openApi(database);
    city = await writeCity(api);
    for (const group of [city.principals, city.projects, city.coordinators])
      for (const [name, id] of Object.entries(group)) names[id] = name;
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  /** Ties by short names: strength and shared projects. */
  async function ties(variables: object): Promise<Record<string, [number, number]>> {
    const { nodes, ties } = (await api.ask('network', variables)).network;
    const rows = ties.sources.map((source: number, i: number) => {
      const ends = [names[nodes.ids[source]], names[nodes.ids[ties.targets[i]]]].sort().join('–');
      return [ends, [ties.strengths[i], ties.sharedProjects[i]]];
    });
    return Object.fromEntries(rows);
  }
  const festival = { 'npo–ward': [1 / 2, 1], 'firm–npo': [1 / 2, 1], 'firm–ward': [1 / 2, 1] };
  const lecture = { 'citizen–school': [1, 1] };
  const survey = { 'npo–office': [1 / 2, 1], 'citizen–office': [1 / 2, 1], 'citizen–npo': [1 / 2, 1] };

  it('COLLABORATION ties those who share a project, over the years of the view', async () => {
    expect(await ties({})).toEqual({ ...festival, ...lecture, ...survey });
    expect(await ties({ view: { to: 2021 } })).toEqual({ 'npo–ward': [1, 1] });
    expect(await ties({ view: { from: 2022, to: 2022 } })).toEqual({ ...festival, ...lecture });
    expect(await ties({ view: { from: 2024 } })).toEqual(survey);
    expect(await ties({ view: { domains: ['D'] } })).toEqual(survey);
    expect(await ties({ view: { without: ['CITY'] } })).toEqual({
      ...{ ...festival, ...lecture, 'citizen–npo': [1, 1] },
    });
    expect(await ties({ view: { districts: [city.districts.east] } })).toEqual({});
    expect(await ties({ view: { minSize: 4 } })).toEqual({});
  });

  it('REACH adds memberships and coordinators, whom they know and whose project they look after', async () => {
    const reach = await ties({ kind: 'REACH' });
    expect(reach).toEqual({
      ...{ ...festival, ...lecture, ...survey },
      'citizen–ward': [1, 0],
      // Known and coordinated: two reasons.
      ...{ 'citizen–first': [2, 0], 'firm–first': [1, 0], 'first–npo': [1, 0], 'first–office': [1, 0] },
    });
    expect(await ties({ kind: 'REACH', view: { without: ['COORDINATORS'] } })).toEqual({
      ...{ ...festival, ...lecture, ...survey, 'citizen–ward': [1, 0] },
    });
    const { network } = await api.ask('network', { kind: 'REACH', metrics: ['DEGREE', 'CLOSENESS'] });
    expect(network.nodes.types.slice(-2)).toEqual(['COORDINATOR', 'COORDINATOR']);
    for (const { id, values, undefinedJa, undefinedEn } of network.nodes.metrics)
      expect([id, values.slice(-2), undefinedJa, undefinedEn]).toEqual([id, [null, null], null, null]);
  });

  it('AFFILIATION ties principals to projects', async () => {
    const rows = await ties({ kind: 'AFFILIATION', view: { to: 2022 } });
    expect(Object.keys(rows).sort()).toEqual(
      ['festival–npo', 'festival–ward', 'festival–firm', 'lecture–school', 'citizen–lecture']
        .map((tie) => tie.split('–').sort().join('–'))
        .sort(),
    );
    const { network } = await api.ask('network', { kind: 'AFFILIATION', view: { to: 2022 } });
    const { ids, sectors, domains } = network.nodes;
    expect(ids.map((id: string, i: number) => [names[id], sectors[i], domains[i]])).toEqual(
      expect.arrayContaining([
        ['citizen', 'CITIZEN', 'A'],
        ['firm', 'BUSINESS', 'C'],
        ['lecture', null, 'A'],
        ['festival', null, 'C'],
      ]),
    );
  });

  it('says which years it looks at, and at which revision', async () => {
    const { atlas } = await api.ask('atlas');
    const { network } = await api.ask('network', { view: { from: 2022 } });
    expect(network).toMatchObject({ revision: atlas.revision, years: { from: 2022, to: atlas.currentYear } });
    expect(atlas.years).toEqual({ from: 2021, to: atlas.currentYear });
    expect(atlas.counts).toEqual({
      ...{ principals: 6, projects: 3, participations: 8, coordinators: 2, districts: 2, challenges: 1 },
    });
  });

  it('follows a write at once', async () => {
    const { school, firm } = city.principals;
    const part = { project: city.projects.lecture, principal: firm, role: 'SUPPORTER', since: 2022 };
    await api.write('setParticipation', part);
    expect(await ties({ view: { from: 2022, to: 2022 } })).toMatchObject({
      ...{ 'citizen–school': [1 / 2, 1], 'firm–school': [1 / 2, 1], 'citizen–firm': [1 / 2, 1] },
    });
    const { principal } = await api.ask('partners', { id: school, first: 10 });
    expect(principal.partners).toHaveLength(2);
    await api.write('deleteParticipation', part);
    expect(await ties({})).toEqual({ ...festival, ...lecture, ...survey });
  });

  it('partners are those of the view, most projects in common first', async () => {
    const { npo, ward } = city.principals;
    const partners = async (variables: object) =>
      (await api.ask('partners', { first: 10, ...variables })).principal.partners.map(
        ({ principal, sharedProjects, strength }: { principal: { id: string } } & Record<string, number>) => [
          ...[names[principal.id], sharedProjects, strength],
        ],
      );
    expect((await partners({ id: npo })).map(([name]: [string]) => name).sort()).toEqual([
      ...['citizen', 'firm', 'office', 'ward'],
    ]);
    expect(await partners({ id: npo, view: { to: 2021 } })).toEqual([['ward', 1, 1]]);
    expect(await partners({ id: npo, first: 2 })).toHaveLength(2);
    expect(await partners({ id: ward, view: { from: 2024 } })).toEqual([]);
    await api.write('setParticipation', { project: city.projects.survey, principal: ward, role: 'PARTNER' });
    expect((await partners({ id: npo }))[0]).toEqual(['ward', 2, 1 / 2 + 1 / 3]);
  });

  it('figures of a principal are those of the view, with a reason where there is none', async () => {
    const figures = async (id: string, view: object) =>
      (await api.ask('figures', { id, view, ids: ['CLOSENESS', 'DEGREE'] })).principal.metrics;
    const { npo, school } = city.principals;
    expect(await figures(npo, {})).toEqual([
      {
        metric: { id: 'CLOSENESS', scope: 'PRINCIPAL' },
        ...{ value: expect.any(Number), undefined: null, computed: true },
        ...{ sampled: null, test: null, table: null },
      },
      expect.objectContaining({ metric: { id: 'DEGREE', scope: 'PRINCIPAL' }, value: 4, undefined: null }),
    ]);
    const [closeness, degree] = await figures(school, { domains: ['D'] });
    expect([closeness.value, degree.value]).toEqual([null, 0]);
    expect(closeness.undefined.ja).toMatch(/[ぁ-ん]/);
    const outside = await figures(school, { from: 2024 });
    expect(outside.map(({ value, undefined: reason }: never) => [value, reason])).toEqual(
      Array(2).fill([null, { ja: 'この範囲に含まれていません', en: 'not part of this view' }]),
    );
  });
});

describeEngines('an empty atlas', (engine) => {
  const api = startApi(() => openEngine(engine));

  it('answers everything, without an error and without a number that is none', async () => {
    const { atlas } = await api.ask('atlas');
    expect(atlas).toMatchObject({ revision: 0, profile: 'koka', fictional: false, years: null });
    expect(Object.values(atlas.counts)).toEqual([0, 0, 0, 0, 0, 0]);
    for (const list of ['principals', 'projects', 'coordinators', 'challenges'])
      expect((await api.ask(list)).list).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await api.ask('districts')).list).toEqual([]);
    expect((await api.ask('search', { text: '山' })).hits).toEqual([]);
    expect((await api.ask('auditEntries')).entries).toEqual([]);
    expect((await api.ask('principals', { orderBy: { metric: 'BETWEENNESS' } })).list.nodes).toEqual([]);
    for (const one of ['principal', 'project', 'coordinator', 'district', 'challenge', 'node'])
      expect((await api.ask(one, { id: 'x' })).record).toBeNull();
  });

  it('draws every network of nobody, and says of each figure why there is none', async () => {
    for (const kind of ['COLLABORATION', 'AFFILIATION', 'REACH'])
      for (const layout of ['FORCE', 'DOMAIN']) {
        const { network } = await api.ask('network', { kind, layout, metrics: ['DEGREE', 'CLOSENESS'] });
        expect(network).toMatchObject({ tieCount: 0, tooManyTies: false, years: null, kind });
        expect(network.nodes).toMatchObject({ ids: [], x: [], y: [], communities: [], domains: [] });
        expect(network.ties).toEqual({
          ...{ sources: [], targets: [], strengths: [], sharedProjects: [], metrics: [] },
        });
        const values = Object.fromEntries(
          network.figures.map(({ metric, value }: { metric: { id: string }; value: unknown }) => [
            metric.id,
            value,
          ]),
        );
        expect(values).toMatchObject({ PRINCIPALS: 0, TIES: 0, DENSITY: null, SECTOR_MIXING: null });
        for (const { value, undefined: reason } of network.figures)
          if (value === null) expect(reason.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
          else expect(reason).toBeNull();
      }
  });

  it('draws the first record as soon as there is one', async () => {
    const { id } = await api.write('createPrincipal', { name: 'ひとり' });
    for (const kind of ['COLLABORATION', 'AFFILIATION', 'REACH'])
      for (const layout of ['FORCE', 'DOMAIN']) {
        const { nodes } = (await api.ask('network', { kind, layout, metrics: ['DEGREE', 'CLOSENESS'] }))
          .network;
        expect(nodes).toMatchObject({ ids: [id], communities: [null], domains: [null] });
        expect([...nodes.x, ...nodes.y].every((at: number) => at >= 0 && at <= 1000)).toBe(true);
        expect(nodes.metrics.map(({ values }: { values: number[] }) => values)).toEqual([[0], [null]]);
      }
    expect((await api.ask('partners', { id, first: 5 })).principal.partners).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('says of every metric, field and profile what it is, from the lists themselves', async () => {
    const { openAtlas } = await import('../../support/atlas.ts');
    const database = await openAtlas();
    const api = await openApi(database);
    const all = await api.ask('catalogue');
    expect(all.metrics).toHaveLength(allMetrics.length);
    for (const { range, source, label, ...rest } of all.metrics)
      expect([range, source, label.ja, ...Object.values(rest)]).not.toContain('');
    for (const scope of ['PRINCIPAL', 'TIE', 'NETWORK', 'COORDINATOR'])
      expect((await api.ask('catalogue', { scope })).metrics).toHaveLength(
        allMetrics.filter((metric) => metric.scope === scope).length,
      );
    expect(all.fields.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    expect(all.profiles.map(({ code }: { code: string }) => code)).toEqual([...loadProfiles().keys()]);
    expect(all.profile.kinds).toContainEqual({ label: { ja: '行政' }, sector: 'GOVERNMENT', city: true });
    expect(all.profile.forms).toContainEqual({ label: { ja: '共催' }, domain: 'C', printed: false });
    await api.close();
    await database.close();
  });
});
