// What a written principal must satisfy, each rule with the field that it names; refused writes leave no trace.
import { describe, expect, it } from 'vitest';
import { openAtlas } from '../../support/atlas.ts';
import { refusedWrite } from '../../support/refusals.ts';
import { startApi } from '../../support/started.ts';

const api = startApi(openAtlas);

const create = (input: object) => api.write('createPrincipal', { name: '緑の会', ...input });
const refused = (input: object) => refusedWrite(api, 'createPrincipal', { name: '緑の会', ...input });
const update = ({ id, revision }: { id: string; revision: number }, input: object) =>
  api.write('updatePrincipal', { id, revision, ...input });
const refusedUpdate = ({ id, revision }: { id: string; revision: number }, input: object) =>
  refusedWrite(api, 'updatePrincipal', { id, revision, ...input });

describe('principalRules', () => {
  it.each([
    [{ kind: 'カラオケ同好会' }, 'kind', 'カラオケ同好会'],
    [{ kind: 'NPO法人', sector: 'BUSINESS' }, 'sector', 'NPO法人'],
    [{ corporateNumber: '870011000590' }, 'corporateNumber', '13桁'],
    [{ corporateNumber: '1700110005901' }, 'corporateNumber', '検査数字'],
    [{ corporateNumber: '法人番号なし' }, 'corporateNumber', '13桁'],
    [{ fields: [0] }, 'fields.0', '1～20'],
    [{ fields: [1, 21] }, 'fields.1', '1～20'],
    [{ registeredYears: [1867] }, 'registeredYears.0', '1868'],
    [{ registeredYears: [2021, 2201] }, 'registeredYears.1', '2200'],
    [{ website: 'ftp://midori.example' }, 'website', 'http'],
    [{ website: 'javascript:alert(1)' }, 'website', 'http'],
    [{ website: 'みどり' }, 'website', 'http'],
    [{ contactEmail: 'midori' }, 'contactEmail', 'メール'],
    [{ aliases: ['みどり', ' '] }, 'aliases.1', '入力'],
    [{ note: 'あ'.repeat(10_001) }, 'note', '1万字'],
  ])('refuse %o by the field %s', async (input, field, ja) => {
    const refusal = await refused(input);
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(refusal.ja).toContain(ja);
    expect(refusal.en).toMatch(new RegExp(`^${field}: `));
  });

  it('name every fault of an input at once', async () => {
    const { faults } = await refused({ name: ' ', fields: [99], website: 'x' });
    expect((faults as { field: string }[]).map(({ field }) => field).sort()).toEqual([
      ...['fields.0', 'name', 'website'],
    ]);
  });

  it('take the sector from the kind, and the kind in the word of the profile', async () => {
    expect(await create({ kind: '特定非営利活動法人' })).toMatchObject({
      kind: 'NPO法人',
      sector: 'CIVIC_GROUP',
    });
    expect(await create({ kind: 'ＮＰＯ', sector: null })).toMatchObject({
      kind: 'NPO等',
      sector: 'CIVIC_GROUP',
    });
    expect(await create({ kind: '事業者', sector: 'BUSINESS' })).toMatchObject({ sector: 'BUSINESS' });
    expect(await create({})).toMatchObject({
      kind: null,
      sector: null,
      status: 'ACTIVE',
      doNotIntroduce: false,
    });
  });

  it('let a change of kind bring its sector along, and a change of sector not part from the kind', async () => {
    let record = await create({ kind: 'NPO法人' });
    expect(await refusedUpdate(record, { sector: 'BUSINESS' })).toMatchObject({ field: 'sector' });
    expect(await refusedUpdate(record, { sector: null })).toMatchObject({ field: 'sector' });
    expect(await refusedUpdate(record, { kind: '事業者', sector: 'CIVIC_GROUP' })).toMatchObject({
      field: 'sector',
    });
    record = await update(record, { kind: '事業者' });
    expect(record).toMatchObject({ kind: '事業者', sector: 'BUSINESS' });
    record = await update(record, { kind: '教育・研究機関', sector: 'EDUCATION' });
    expect(record).toMatchObject({ kind: '教育・研究機関', sector: 'EDUCATION' });
    record = await update(record, { kind: null });
    expect(record).toMatchObject({ kind: null, sector: 'EDUCATION' });
    expect(await update(record, { sector: null })).toMatchObject({ kind: null, sector: null });
  });

  it('leave a kind of an earlier profile until someone changes it', async () => {
    await api.ask('setProfile', { input: { profile: 'ueda' } });
    let record = await create({ kind: '住民自治組織' });
    await api.ask('setProfile', { input: { profile: 'koka' } });
    record = await update(record, { note: '旧い区分', kind: '住民自治組織' });
    expect(record).toMatchObject({ kind: '住民自治組織', sector: 'NEIGHBORHOOD', note: '旧い区分' });
    expect(await refusedUpdate(record, { kind: '市民活動の会' })).toMatchObject({ field: 'kind' });
    expect(await update(record, { kind: '自治振興会' })).toMatchObject({ kind: '自治振興会' });
  });

  it('keep lists in order and without repeats, texts in one form, and nothing for empty texts', async () => {
    const record = await create({
      ...{ fields: [20, 1, 1], registeredYears: [2023, 2021, 2023], aliases: ['みどり', 'ミドリ', 'ﾐﾄﾞﾘ'] },
      ...{ corporateNumber: '８７００１１０００５９０１', kana: '  ', note: '\tひと言　' },
    });
    expect(record).toMatchObject({
      ...{ fields: [1, 20], registeredYears: [2021, 2023], aliases: ['みどり', 'ミドリ'] },
      ...{ corporateNumber: '8700110005901', kana: null, note: 'ひと言' },
    });
    expect(await create({ corporateNumber: ' ' })).toMatchObject({ corporateNumber: null });
  });

  it('let nobody be a member of itself', async () => {
    const record = await create({});
    expect(await refusedUpdate(record, { memberOf: [record.id] })).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', field: 'memberOf' },
    });
  });
});
