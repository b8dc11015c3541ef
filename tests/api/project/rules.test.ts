// What a written project and a part in it must satisfy, each rule with the field that it names.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settlePart } from '#api/project/rules.ts';
import type { Database } from '#cypher/database.ts';
import { relationships } from '#cypher/statements.generated.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';
import { refusedWrite } from '../../support/refusals.ts';

let database: Database;
let api: Api;
let principal: string;
beforeAll(async () => {
  database = await openAtlas();
  api = await openApi(database);
  principal = (await api.write('createPrincipal', { name: '緑の会' })).id;
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const least = { name: '川まつり', startYear: 2021 };
const create = (input: object) => api.write('createProject', { ...least, ...input });
const refused = (input: object) => refusedWrite(api, 'createProject', { ...least, ...input });
type Input = Record<string, unknown> & { parts?: object[] };
type Written = { id: string; revision: number };
const update = ({ id, revision }: Written, input: object) =>
  api.write('updateProject', { id, revision, ...input });
const refusedUpdate = ({ id, revision }: Written, input: object) =>
  refusedWrite(api, 'updateProject', { id, revision, ...input });
const part = (input: object) => ({ participations: [{ principal, role: 'LEAD', ...input }] });
const parts = (...given: object[]) => ({ parts: given });

describe('projectRules', () => {
  it.each<[Input, string, string]>([
    [{ startYear: 1867 }, 'startYear', '1868'],
    [{ endYear: 2201 }, 'endYear', '2200'],
    [{ endYear: 2020 }, 'endYear', '始まりより前'],
    [{ domain: 'B' }, 'domainReason', '理由'],
    [{ domain: 'B', domainReason: ' ' }, 'domainReason', '理由'],
    [{ fields: [21] }, 'fields.0', '1～20'],
    [{ deadline: '2024/04/01' }, 'deadline', '2024-04-01'],
    [{ deadline: '2024-02-30' }, 'deadline', '2024-04-01'],
    [{ budgetYen: -1 }, 'budgetYen', '0以上'],
    [{ subsidyYen: 0.5 }, 'subsidyYen', '整数'],
    [{ budgetYen: 1e16 }, 'budgetYen', ''],
    [{ subsidySince: 99 }, 'subsidySince', '1868'],
    [parts({}, { since: 2020 }), 'participations.1.since', '2021'],
    [parts({ since: 2022, until: 2021 }), 'participations.0.until', '始まりより前'],
    [{ endYear: 2023, ...parts({ since: 2024 }) }, 'participations.0.since', '2021–2023'],
    [{ endYear: 2023, ...parts({ since: 2022, until: 2024 }) }, 'participations.0.until', '2021–2023'],
    [parts({ since: 1 }), 'participations.0.since', '1868'],
  ])('refuse %o by the field %s', async ({ parts: given, ...input }: Input, field, ja) => {
    const participations = given?.map((part) => ({ principal, role: 'LEAD', ...part }));
    const refusal = await refused({ ...input, participations });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(refusal.ja).toContain(ja);
    expect(refusal.en).toContain(`${field}: `);
  });

  it('refuse a part of someone who is not there', async () => {
    expect(await refused(part({ principal: 'nobody' }))).toMatchObject({
      ...{ code: 'NOT_FOUND', field: 'participations' },
    });
  });

  it('write a form in the word of the profile, and keep one that it does not know', async () => {
    expect(await create({ form: '実行委員会' })).toMatchObject({
      ...{ form: '実行委員会・協議会', domain: { domain: 'C', source: 'FORM' } },
    });
    expect(await create({ form: ' 井戸端会議 ' })).toMatchObject({
      ...{ form: '井戸端会議', domain: { domain: null, source: null } },
    });
  });

  it('let a domain set by hand go back to what follows from the form, its reason with it', async () => {
    let record = await create({ form: '共催', domain: 'E', domainReason: '市だけで続けた' });
    expect(record.domain).toMatchObject({ domain: 'E', source: 'MANUAL', reasonJa: '市だけで続けた' });
    expect(await refusedUpdate(record, { domainReason: null })).toMatchObject({ field: 'domainReason' });
    record = await update(record, { form: '後援' });
    expect(record.domain).toMatchObject({ domain: 'E', source: 'MANUAL' });
    record = await update(record, { domain: null });
    expect(record.domain).toMatchObject({ domain: 'B', source: 'FORM' });
    expect(await refusedUpdate(record, { domain: 'A' })).toMatchObject({ field: 'domainReason' });
  });

  it('keep the years around the parts that are there', async () => {
    let record = await create({ endYear: 2024, ...part({ since: 2022, until: 2023 }) });
    expect(await refusedUpdate(record, { startYear: 2023 })).toMatchObject({ field: 'startYear' });
    expect(await refusedUpdate(record, { endYear: 2022 })).toMatchObject({ field: 'endYear' });
    expect(await refusedUpdate(record, { endYear: 2020 })).toMatchObject({ field: 'endYear' });
    record = await update(record, { startYear: 2022, endYear: 2023 });
    expect([record.startYear, record.endYear]).toEqual([2022, 2023]);
    expect((await update(record, { endYear: null })).endYear).toBeNull();
  });

  it('let the rest be changed where a part from elsewhere lies outside the years', async () => {
    const record = await create({ endYear: 2022 });
    const row = {
      source: principal,
      target: record.id,
      key: { role: 'PARTNER', since: 2019 },
      properties: {},
    };
    await relationships.Participation.set(database, { rows: [row] });
    expect(await update(record, { summary: '台帳から' })).toMatchObject({ summary: '台帳から' });
  });

  it('fill in what is left out: active, from the first year of the project', async () => {
    const record = await create(part({}));
    expect(record).toMatchObject({ status: 'ACTIVE', endYear: null });
    expect(record.participations).toMatchObject([{ role: 'LEAD', since: 2021, until: null }]);
  });
});

describe('settlePart', () => {
  const project = { startYear: 2021, endYear: 2023 };
  const faultOf = (given: object, within: object = project) => {
    try {
      return settlePart({ role: 'LEAD', ...given }, within as never);
    } catch (error) {
      return (error as { details: { field: string } }).details.field;
    }
  };
  it('lies within the years of the project, both ends included', () => {
    expect(faultOf({})).toEqual({ role: 'LEAD', since: 2021, until: null });
    expect(faultOf({ since: 2023, until: 2023 })).toEqual({ role: 'LEAD', since: 2023, until: 2023 });
    expect([faultOf({ since: 2020 }), faultOf({ since: 2024 }), faultOf({ until: 2024 })]).toEqual([
      ...['since', 'since', 'until'],
    ]);
    expect(faultOf({ since: 2022, until: 2021 })).toBe('until');
  });
  it('has no last year where the project has none', () => {
    expect(faultOf({ since: 2030, until: 2031 }, { startYear: 2021 })).toMatchObject({ since: 2030 });
  });
});
