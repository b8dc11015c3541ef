// What is shown before a merge is what the merge then does, and showing it writes nothing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { describeEngines, openEngine } from '../../support/engines.ts';
import { refusedWrite, stateOf } from '../../support/refusals.ts';
import { type SmallCity, writeCity } from '../../support/smallCity.ts';

describeEngines('the preview of a merge', (engine) => {
  let database: Database;
  let api: Api;
  let city: SmallCity;
  let absorb: string;
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
    await api.write('createPrincipal', { name: '青年部', memberOf: [absorb] });
    await api.write('createChallenge', { title: '空き家', raisedYear: 2023, raisedBy: [absorb] });
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
      districts: [{ id: districts.east }],
      memberOf: [{ id: principals.ward }],
      members: [expect.anything()],
      challenges: [expect.anything()],
      knownBy: [{ strength: 2, coordinator: { id: coordinators.first } }],
      otherTies: 1,
      warnings: [],
    });
    expect([...preview.taken].sort()).toEqual(['corporateNumber', 'website']);
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
