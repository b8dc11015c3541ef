// Two records become one: every tie is kept, the name that goes becomes an alias, and the old id leads to what is left.
import { beforeAll, describe, expect, it } from 'vitest';
import { relationships } from '#cypher/statements.generated.ts';
import type { Api } from '../support/api.ts';
import { describeEngines, openEngine } from '../support/engines.ts';
import { refusedWrite } from '../support/refusals.ts';
import { startSmallCity } from '../support/started.ts';

interface Part {
  role: string;
  project: { id: string };
}
interface Partner {
  principal: { id: string };
  sharedProjects: number;
}

describeEngines('a merge', (engine) => {
  const { api, city } = startSmallCity(() => openEngine(engine));

  const make = async (mutation: string, input: object) => (await api.write(mutation, input)).id as string;
  const ids = (records: { id: string }[]) => records.map(({ id }) => id).sort();

  describe('of principals', () => {
    let absorbed: string;
    let merged: Awaited<ReturnType<Api['write']>>;
    beforeAll(async () => {
      const { principals, projects, coordinators, districts } = city;
      absorbed = await make('createPrincipal', {
        ...{
          name: 'NPO法人みどりのかい',
          aliases: ['みどり'],
          kind: 'NPO法人',
          website: 'https://midori.example/',
        },
        ...{ kana: '別の読み', note: '古い台帳', districts: [districts.east], memberOf: [principals.ward] },
      });
      await api.write('setParticipation', {
        principal: absorbed,
        project: projects.lecture,
        role: 'CO_HOST',
      });
      await api.write('setParticipation', { principal: absorbed, project: projects.festival, role: 'LEAD' });
      await api.write('setParticipation', {
        principal: absorbed,
        project: projects.festival,
        role: 'FUNDER',
      });
      await api.write('setKnows', { coordinator: coordinators.first, principal: absorbed, strength: 2 });
      await make('createPrincipal', { name: '青年部', memberOf: [absorbed, principals.npo] });
      await make('createChallenge', { title: '空き家', raisedYear: 2023, raisedBy: [absorbed] });
      const before = (await api.ask('atlas')).atlas.revision;
      merged = await api.write('mergePrincipals', { keep: principals.npo, absorb: absorbed });
      expect((await api.ask('atlas')).atlas.revision).toBe(before + 1);
    });

    it('keeps its own name and fields, takes over what it lacks, and the other name as an alias', () => {
      expect(merged).toMatchObject({
        ...{
          id: city.principals.npo,
          name: '特定非営利活動法人みどりの会',
          kana: 'みどりのかい',
          kind: 'NPO法人',
        },
        ...{ aliases: ['みどり', 'NPO法人みどりのかい'], website: 'https://midori.example/' },
        ...{ note: '古い台帳', contactName: '緑川', archivedAt: null },
      });
    });

    it('has the ties of both, each once', () => {
      const { districts, principals, projects } = city;
      expect(ids(merged.districts)).toEqual([districts.east, districts.west].sort());
      expect(ids(merged.memberOf)).toEqual([principals.ward]);
      expect(merged.members).toMatchObject([{ name: '青年部' }]);
      expect(merged.challenges).toHaveLength(1);
      expect(merged.knownBy).toMatchObject([{ coordinator: { id: city.coordinators.first }, strength: 2 }]);
      const parts = merged.participations.map(({ role, project }: Part) => [role, project.id]);
      expect(parts.sort()).toEqual(
        [
          ['LEAD', projects.festival],
          ['FUNDER', projects.festival],
          ['CO_HOST', projects.lecture],
          ['LEAD', projects.survey],
        ].sort(),
      );
    });

    it('has the partners of both', () => {
      const { ward, firm, school, citizen, office } = city.principals;
      const partners = merged.partners.map(({ principal, sharedProjects }: Partner) => [
        principal.id,
        sharedProjects,
      ]);
      expect(Object.fromEntries(partners)).toEqual({
        ...{ [ward]: 1, [firm]: 1, [school]: 1, [office]: 1 },
        [citizen]: 2,
      });
    });

    it('answers under the old id, which is in no list but that of archived ones', async () => {
      const { npo } = city.principals;
      expect((await api.ask('principal', { id: absorbed })).record).toEqual(merged);
      expect((await api.ask('node', { id: absorbed })).record).toEqual({ id: npo, __typename: 'Principal' });
      const { list } = await api.ask('principals', { filter: { text: 'みどりのかい' } });
      expect(ids(list.nodes)).toEqual([npo]);
      const archived = (await api.ask('principals', { filter: { archived: true } })).list;
      expect(ids(archived.nodes)).toEqual([absorbed]);
      expect(await relationships.Participation.listBySource(api.database, { ids: [absorbed] })).toEqual([]);
    });

    it('is in the audit log, and cannot be undone by bringing the other back', async () => {
      const { entries } = await api.ask('auditEntries', { target: city.principals.npo, first: 1 });
      expect(entries).toMatchObject([{ action: 'mergePrincipals', summary: `absorbed ${absorbed}` }]);
      const { revision } = merged;
      const back = await refusedWrite(api, 'archivePrincipal', { id: absorbed, revision, archived: false });
      expect(back).toMatchObject({ code: 'CONFLICT', ja: '統合された記録は元に戻せません。' });
    });

    it('is refused with itself, with what is merged already, and with what is not there', async () => {
      const { npo, ward } = city.principals;
      const refusal = (keep: string, absorb: string) =>
        refusedWrite(api, 'mergePrincipals', { keep, absorb });
      expect(await refusal(npo, npo)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'absorb' });
      expect(await refusal(npo, absorbed)).toMatchObject({ code: 'CONFLICT', field: 'absorb' });
      expect(await refusal(absorbed, ward)).toMatchObject({ code: 'CONFLICT', field: 'keep' });
      expect(await refusal(npo, 'nobody')).toMatchObject({ code: 'NOT_FOUND', field: 'absorb' });
      expect(await refusal('nobody', npo)).toMatchObject({ code: 'NOT_FOUND', field: 'keep' });
      expect(await refusal(npo, city.projects.survey)).toMatchObject({ code: 'NOT_FOUND', field: 'absorb' });
    });

    it('leads on from an old id through every later merge', async () => {
      const last = await make('createPrincipal', { name: 'みどり連合', kind: 'NPO等' });
      await api.write('mergePrincipals', { keep: last, absorb: city.principals.npo });
      expect((await api.ask('principal', { id: absorbed })).record.id).toBe(last);
      city.principals.npo = last;
    });

    it('is refused between a person and a group, whose names everyone may read', async () => {
      const { citizen, ward } = city.principals;
      for (const [keep, absorb] of [
        [citizen, ward],
        [ward, citizen],
      ])
        expect(await refusedWrite(api, 'mergePrincipals', { keep, absorb })).toMatchObject({
          ...{
            code: 'BAD_USER_INPUT',
            field: 'absorb',
            en: 'absorb: A person and a group cannot be merged.',
          },
        });
      const unsorted = await make('createPrincipal', { name: '秘田' });
      const { sector, kind } = await api.write('mergePrincipals', { keep: unsorted, absorb: citizen });
      expect([sector, kind]).toEqual(['CITIZEN', '市民']);
      expect((await api.ask('principal', { id: unsorted }, 'PUBLIC')).record.aliases).toEqual([]);
      city.principals.citizen = unsorted;
    });

    it('takes no kind over that is of another sector', async () => {
      const keep = await make('createPrincipal', { name: '商店会', sector: 'CIVIC_GROUP' });
      const absorb = await make('createPrincipal', { name: '商店会 事務所', kind: '事業者' });
      expect(await api.write('mergePrincipals', { keep, absorb })).toMatchObject({
        ...{ sector: 'CIVIC_GROUP', kind: null },
      });
    });
  });

  it('of projects widens the years, so that every part lies within them', async () => {
    const { firm, school } = city.principals;
    const input = {
      name: '川まつり 前夜祭',
      startYear: 2019,
      endYear: 2024,
      form: '後援',
      summary: '前の晩',
    };
    const absorb = await make('createProject', {
      ...input,
      participations: [
        { principal: firm, role: 'LEAD', since: 2019, until: 2020 },
        { principal: school, role: 'PARTNER', since: 2024 },
      ],
    });
    await api.write('setCoordinates', { coordinator: city.coordinators.second, project: absorb });
    const merged = await api.write('mergeProjects', { keep: city.projects.festival, absorb });
    expect(merged).toMatchObject({
      ...{ name: '川まつり', aliases: ['川まつり 前夜祭'], form: '共催', summary: '前の晩' },
      ...{ startYear: 2019, endYear: 2024, coordinations: [{ since: 2019 }] },
    });
    const parts = merged.participations.map(({ role, since, until }: Record<string, never>) => [
      role,
      since,
      until,
    ]);
    expect(parts).toEqual(
      expect.arrayContaining([
        ['LEAD', 2019, 2020],
        ['PARTNER', 2024, null],
        ['SUPPORTER', 2022, 2022],
      ]),
    );
    expect((await api.ask('project', { id: absorb })).record).toEqual(merged);
    const open = await make('createProject', { name: '続く川まつり', startYear: 2022 });
    const later = await api.write('mergeProjects', { keep: city.projects.festival, absorb: open });
    expect([later.startYear, later.endYear]).toEqual([2019, null]);
  });

  it('of coordinators joins whom they know and what they look after', async () => {
    const { first, second } = city.coordinators;
    const { citizen, school } = city.principals;
    await api.write('setKnows', { coordinator: second, principal: citizen, strength: 1 });
    await api.write('setKnows', { coordinator: second, principal: school, strength: 2 });
    const merged = await api.write('mergeCoordinators', { keep: first, absorb: second });
    const known = merged.knows.map(({ principal, strength }: never) => [
      (principal as { id: string }).id,
      strength,
    ]);
    expect(Object.fromEntries(known)).toMatchObject({ [citizen]: 3, [school]: 2 });
    expect(merged).toMatchObject({ status: 'ACTIVE', aliases: ['第二のつなぎ役'] });
    expect((await api.ask('coordinator', { id: second })).record.id).toBe(first);
    expect((await api.ask('coordinator', { id: first }, 'PLANNER')).record.aliases).toEqual([]);
  });

  it('of districts moves what lies in them, and puts one in the place of two among the neighbours', async () => {
    const { east, west } = city.districts;
    const north = await make('createDistrict', { name: '北地区', neighbours: [east] });
    const far = await make('createDistrict', { name: '奥地区', neighbours: [north, west] });
    const inNorth = await make('createPrincipal', { name: '北の会', districts: [north] });
    const merged = await api.write('mergeDistricts', { keep: east, absorb: north });
    expect(merged).toMatchObject({ name: '東地区', aliases: ['北地区'] });
    expect(ids(merged.neighbours)).toEqual([far, west].sort());
    expect(ids(merged.principals)).toContain(inNorth);
    const neighboursOf = async (id: string) => ids((await api.ask('district', { id })).record.neighbours);
    expect(await neighboursOf(far)).toEqual([east, west].sort());
    expect(await neighboursOf(west)).toEqual([east, far].sort());
    expect((await api.ask('district', { id: north })).record.id).toBe(east);
    const listed = (await api.ask('districts')).list as { id: string }[];
    expect(ids(listed)).toEqual([east, west, far].sort());
  });

  it('of challenges joins who raised them and what addresses them', async () => {
    const { ward } = city.principals;
    const absorb = await make('createChallenge', {
      ...{ title: '河原のごみ', raisedYear: 2020, needs: ['GOODS'], raisedBy: [ward] },
    });
    const project = await make('createProject', { name: '清掃', startYear: 2024, challenges: [absorb] });
    const merged = await api.write('mergeChallenges', { keep: city.challenge, absorb });
    expect(merged).toMatchObject({
      title: '川のごみ',
      aliases: ['河原のごみ'],
      raisedYear: 2021,
      needs: ['PEOPLE'],
    });
    expect(ids(merged.projects)).toEqual([city.projects.festival, project].sort());
    expect(ids(merged.raisedBy)).toEqual([city.principals.citizen, ward].sort());
    expect((await api.ask('challenge', { id: absorb })).record.id).toBe(city.challenge);
  });
});
