// What is shown before a merge is what the merge then does, and showing it writes nothing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { refusedWrite, stateOf } from '../../support/refusals.ts';
import { type SmallCity, writeCity } from '../../support/smallCity.ts';

interface Links {
  field: string;
  records: { __typename: string; id: string }[];
}

describeEngines('the preview of a merge', (engine) => {
  let database: Database;
  let api: Api;
  let city: SmallCity;
  let absorb: string;
  let branch: string;
  let raised: string;
  beforeAll(async () => {
    database = await openEngine(engine);
    api = await openApi(database);
    city = await writeCity(api);
    const { principals, projects, coordinators, districts } = city;
    absorb = (
      await api.write('createPrincipal', {
        ...{ name: 'NPO法人みどりのかい', aliases: ['みどり'], kana: '別の読み' },
        ...{ corporateNumber: '7000012050002', website: 'https://midori.example/' },
        ...{ districts: [districts.east, districts.west], memberOf: [principals.ward] },
      })
    ).id;
    for (const part of [
      { project: projects.lecture, role: 'CO_HOST' },
      { project: projects.festival, role: 'LEAD' },
    ])
      await api.write('setParticipation', { principal: absorb, ...part });
    await api.write('setKnows', { coordinator: coordinators.first, principal: absorb, strength: 2 });
    branch = (await api.write('createPrincipal', { name: '青年部', memberOf: [absorb] })).id;
    raised = (await api.write('createChallenge', { title: '空き家', raisedYear: 2023, raisedBy: [absorb] }))
      .id;
    await api.write('updateCoordinator', {
      id: coordinators.second,
      revision: (await api.ask('coordinator', { id: coordinators.second })).record.revision,
      belongsTo: [absorb],
    });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  const look = async (keep: string, other = absorb) =>
    (await api.ask('mergePreview', { keep, absorb: other })).preview;

  /** The records of each field, as kind and id. */
  const linksOf = ({ links }: { links: Links[] }) =>
    Object.fromEntries(
      links.map(({ field, records }) => [field, records.map(({ __typename, id }) => [__typename, id])]),
    );

  it('says what is taken over, what differs and what goes over, and writes nothing', async () => {
    const { principals, projects, coordinators, districts } = city;
    const before = await stateOf(api);
    const preview = await look(principals.npo);
    expect(await stateOf(api)).toEqual(before);
    expect(preview).toMatchObject({
      kept: { id: principals.npo },
      absorbed: { id: absorb },
      differing: ['kana'],
      aliases: ['みどり', 'NPO法人みどりのかい'],
      participations: [{ role: 'CO_HOST', since: 2022, until: null, project: { id: projects.lecture } }],
      acquaintances: [{ strength: 2, coordinator: { id: coordinators.first } }],
      coordinations: [],
      otherTies: 1,
      warnings: [],
    });
    expect(linksOf(preview)).toEqual({
      districts: [['District', districts.east]],
      memberOf: [['Principal', principals.ward]],
      members: [['Principal', branch]],
      challenges: [['Challenge', raised]],
    });
    expect([...preview.taken].sort()).toEqual(['corporateNumber', 'website']);
  });

  it('of projects takes over the years that hold the parts of both', async () => {
    const { principals, projects, coordinators, districts } = city;
    const other = await api.write('createProject', {
      ...{ name: '川まつり 前夜祭', startYear: 2019, endYear: 2024, form: '後援', summary: '前の晩' },
      ...{ domain: 'B', domainReason: '市民が始めた', districts: [districts.east, districts.west] },
      ...{ challenges: [city.challenge], participations: [{ principal: principals.firm, role: 'LEAD' }] },
    });
    await api.write('setCoordinates', { coordinator: coordinators.second, project: other.id });
    const before = await api.ask('project', { id: projects.festival });
    const preview = await look(projects.festival, other.id);
    expect(preview).toMatchObject({
      ...{ kept: { __typename: 'Project' }, aliases: ['川まつり 前夜祭'], acquaintances: [], otherTies: 0 },
      participations: [{ role: 'LEAD', since: 2019, principal: { id: principals.firm } }],
      coordinations: [{ since: 2019, until: null, coordinator: { id: coordinators.second } }],
      differing: expect.arrayContaining(['form']),
      taken: expect.arrayContaining(['summary', 'domain', 'domainReason', 'startYear', 'endYear']),
    });
    expect(preview.differing).not.toContain('startYear');
    const merged = await api.write('mergeProjects', { keep: projects.festival, absorb: other.id });
    expect(merged.participations).toHaveLength(
      before.record.participations.length + preview.participations.length,
    );
    const had = before.record.districts.length;
    expect(merged.districts).toHaveLength(had + (linksOf(preview).districts ?? []).length);
    expect(merged).toMatchObject({ startYear: 2019, endYear: 2024, summary: '前の晩' });
  });

  it('of coordinators says whom they will know and what they will look after', async () => {
    const { principals, projects, coordinators } = city;
    const other = await api.write('createCoordinator', {
      ...{ name: '第一のつなぎ役 兼任', belongsTo: [principals.ward], capacityPerYear: 4 },
    });
    await api.write('setKnows', { coordinator: other.id, principal: principals.school, strength: 3 });
    await api.write('setCoordinates', { coordinator: other.id, project: projects.lecture });
    const preview = await look(coordinators.first, other.id);
    expect(preview).toMatchObject({
      ...{ kept: { __typename: 'Coordinator' }, participations: [] },
      acquaintances: [{ strength: 3, principal: { id: principals.school } }],
      coordinations: [{ project: { id: projects.lecture } }],
    });
    expect(linksOf(preview).belongsTo).toEqual([['Principal', principals.ward]]);
  });

  it('of challenges says who raised them and what addresses them', async () => {
    const { principals } = city;
    const input = { title: '河原のごみ', raisedYear: 2020, needs: ['GOODS'], raisedBy: [principals.ward] };
    const other = await api.write('createChallenge', input);
    const project = await api.write('createProject', {
      ...{ name: '河原の清掃', startYear: 2024, challenges: [other.id] },
    });
    const preview = await look(city.challenge, other.id);
    expect(preview).toMatchObject({ aliases: ['河原のごみ'], otherTies: 0 });
    expect([...preview.differing].sort()).toEqual(['needs', 'raisedYear']);
    expect(linksOf(preview)).toEqual({
      raisedBy: [['Principal', principals.ward]],
      projects: [['Project', project.id]],
    });
  });

  it('warns where the corporate numbers are of two bodies', async () => {
    const twin = await api.write('createPrincipal', { name: 'みどりの会', corporateNumber: '6000012070001' });
    const { warnings, differing } = await look(twin.id);
    expect(warnings).toMatchObject([{ field: 'corporateNumber' }]);
    expect(differing).toContain('corporateNumber');
  });

  it('is refused where the merge would be, and to whoever may not merge', async () => {
    const { citizen, npo } = city.principals;
    const refusal = async (keep: string, other: string) =>
      api.refused('mergePreview', { keep, absorb: other });
    expect(await refusal(npo, npo)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'absorb' });
    expect(await refusal(npo, 'nobody')).toMatchObject({ code: 'NOT_FOUND', field: 'absorb' });
    expect(await refusal('nobody', npo)).toMatchObject({ code: 'NOT_FOUND', field: 'keep' });
    expect(await refusal(npo, city.projects.survey)).toMatchObject({ code: 'NOT_FOUND', field: 'absorb' });
    expect(await refusal(citizen, npo)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'absorb' });
    for (const viewer of ['PUBLIC', 'COMMITTEE', 'PLANNER'] as const)
      expect(await api.refused('mergePreview', { keep: npo, absorb }, viewer)).toMatchObject({
        code: 'FORBIDDEN',
      });
  });

  it('is what the merge does, unless someone writes one of the two in between', async () => {
    const { npo } = city.principals;
    const preview = await look(npo);
    const read = async (id: string) => (await api.ask('principal', { id })).record;
    const [kept, absorbed] = [await read(npo), await read(absorb)];
    const input = { keep: npo, absorb, keepRevision: kept.revision, absorbRevision: absorbed.revision };
    await api.write('updatePrincipal', { id: absorb, revision: absorbed.revision, note: '電話で確認' });
    expect(await refusedWrite(api, 'mergePrincipals', input)).toMatchObject({
      ...{ code: 'CONFLICT', field: 'revision' },
    });
    const { revision } = await read(absorb);
    const merged = await api.write('mergePrincipals', { ...input, absorbRevision: revision });
    expect(merged).toMatchObject({
      ...{ corporateNumber: '7000012050002', website: 'https://midori.example/', kana: 'みどりのかい' },
      aliases: preview.aliases,
    });
    expect(merged.participations).toHaveLength(kept.participations.length + preview.participations.length);
    expect(merged.knownBy).toHaveLength(1);
    expect(await api.refused('mergePreview', { keep: npo, absorb })).toMatchObject({
      ...{ code: 'CONFLICT', field: 'absorb' },
    });
  });

  it('finds names like one that is about to be made', async () => {
    const like = async (name: string, more = {}) =>
      (await api.ask('namesLike', { name, ...more })).namesLike as { other: string; reason: object }[];
    const found = await like('（株）カワセミ');
    expect(found.map(({ other }) => other)).toEqual([city.principals.firm]);
    expect(found[0]!.reason).toEqual({ ja: expect.any(String), en: expect.any(String) });
    expect(await like('　')).toEqual([]);
    expect(await like('まったく別の名前')).toEqual([]);
    expect(await like('まったく別の名前', { corporateNumber: '7000012050002' })).toMatchObject([
      { other: city.principals.npo },
    ]);
    expect(await api.refused('namesLike', { name: 'あ', first: 0 })).toMatchObject({ field: 'first' });
    expect(await api.refused('namesLike', { name: 'あ' }, 'PLANNER')).toMatchObject({ code: 'FORBIDDEN' });
  });
});
