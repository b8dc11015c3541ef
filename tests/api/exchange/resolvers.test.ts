// The coordinator's way through an import in GraphQL: send, look, apply, list, take back; and everything that is refused.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWER_HEADER } from '#api/access/viewer.ts';
import type { ImportJob, Role } from '#api/types.generated.ts';
import { checksum } from '#cypher/checksum.ts';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await openAtlas();
  api = await openApi(database, { MAX_IMPORT_BYTES: '5000', MAX_PREVIEWS: '3' });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const binary = { 'content-type': 'application/octet-stream' };

const send = (name: string, payload: string, viewer: Role = 'COORDINATOR', headers: object = binary) =>
  api.app.inject({
    method: 'POST',
    url: `/files?name=${encodeURIComponent(name)}`,
    headers: { ...headers, [VIEWER_HEADER]: viewer },
    payload,
  });

async function upload(name: string, ...lines: string[]): Promise<string> {
  const { statusCode, body } = await send(name, lines.join('\n'));
  expect(statusCode, body).toBe(200);
  return JSON.parse(body).id;
}

/** The task once it has ended. */
async function ended({ id }: { id: string }): Promise<ImportJob> {
  for (;;) {
    const { job } = await api.ask('importJob', { id });
    if (job.state !== 'RUNNING') return job;
    await sleep(5);
  }
}

const start = async (mutation: string, input: unknown) => (await api.ask(mutation, { input })).job;
const preview = async (file: string, more: object = {}) =>
  ended(await start('startPreview', { file, kind: 'PRINCIPALS', ...more }));
const apply = async ({ preview: seen }: ImportJob) => ended(await start('startImport', seen!.id));
const rowsOf = async ({ id }: ImportJob, filter: object = {}) =>
  (await api.ask('previewRows', { id, ...filter })).job.preview.rows;

describe('an import', () => {
  it('is sent, read, looked at, applied, listed and taken back', async () => {
    const before = await checksum(database);
    const file = await upload('団体 2024.csv', '名称,ふりがな,法人番号,色', '緑の会,みどり,,青', ',あお,,赤');
    const { reading } = await api.ask('fileReading', { file });
    expect(reading).toMatchObject({
      ...{ fileName: '団体 2024.csv', format: 'CSV', kind: 'PRINCIPALS', rows: 2, remembered: false },
      columns: [
        { index: 0, header: '名称', field: 'name', samples: ['緑の会'] },
        { index: 1, header: 'ふりがな', field: 'kana', samples: ['みどり', 'あお'] },
        { index: 2, header: '法人番号', field: 'corporateNumber' },
        { index: 3, header: '色', field: null },
      ],
      constants: [{ field: 'year', value: '2024' }],
    });
    const looked = await preview(file, { constants: [{ field: 'year', value: '2024' }] });
    expect(looked).toMatchObject({
      ...{ state: 'DONE', error: null, batch: null },
      preview: {
        ...{
          kind: 'PRINCIPALS',
          counts: { created: 1, refused: 1 },
          notImported: ['色'],
          profileTaken: 'koka',
        },
        notes: expect.arrayContaining([expect.objectContaining({ rows: 1, refuses: true })]),
      },
    });
    expect(await checksum(database)).toEqual(before);
    const { nodes, totalCount } = await rowsOf(looked);
    expect(totalCount).toBe(2);
    expect(nodes[0]).toMatchObject({ line: 2, outcome: 'CREATED', name: '緑の会', record: null });
    expect(nodes[0].changes).toEqual(expect.arrayContaining([{ field: 'kana', from: null, to: 'みどり' }]));
    expect(nodes[1]).toMatchObject({
      line: 3,
      outcome: 'REFUSED',
      notes: [{ column: '名称', refuses: true }],
    });
    const { batch } = await apply(looked);
    expect(batch).toMatchObject({
      ...{ by: 'ADMIN', fileName: '団体 2024.csv', kind: 'PRINCIPALS', status: 'APPLIED', undoable: true },
      counts: { created: 1, refused: 1, updated: 0 },
      fileHash: reading.hash,
    });
    expect((await api.ask('imports')).imports.nodes[0]).toEqual(batch);
    const undone = await ended(await start('startUndo', batch!.id));
    expect(undone).toMatchObject({ state: 'DONE', kept: [], batch: { status: 'UNDONE', undoneBy: 'ADMIN' } });
    expect(await checksum(database)).toEqual(before);
    const twice = await ended(await start('startUndo', batch!.id));
    expect(twice).toMatchObject({ state: 'FAILED', error: { code: 'CONFLICT' } });
    const { entries } = await api.ask('auditEntries', { first: 2 });
    expect(entries.map(({ action, target }: { action: string; target: string }) => [action, target])).toEqual(
      [
        ['undoImport', batch!.id],
        ['import', batch!.id],
      ],
    );
  });

  it('whose columns a person has told is remembered for the next file with the same headers', async () => {
    const lines = ['甲,乙', '丙の会,へい'];
    const file = await upload('a.csv', ...lines);
    expect((await api.ask('fileReading', { file })).reading.columns[0].field).toBeNull();
    const unknown = await preview(file);
    expect(unknown).toMatchObject({ state: 'FAILED', error: { code: 'BAD_USER_INPUT' } });
    const columns = [
      { index: 0, field: 'name' },
      { index: 1, field: 'kana' },
    ];
    await apply(await preview(file, { columns }));
    const { reading } = await api.ask('fileReading', { file: await upload('b.csv', ...lines) });
    expect(reading).toMatchObject({ remembered: true, columns: [{ field: 'name' }, { field: 'kana' }] });
  });

  it('is refused when the atlas has changed since it was looked at so that rows fare otherwise', async () => {
    const file = await upload('c.csv', '名称,ふりがな', '丁の会,てい');
    const looked = await preview(file);
    await api.write('createPrincipal', { name: '丁の会', kana: 'ちょう' });
    const revision = (await api.ask('atlas')).atlas.revision;
    expect(await apply(looked)).toMatchObject({ state: 'FAILED', batch: null, error: { code: 'CONFLICT' } });
    expect((await api.ask('atlas')).atlas.revision).toBe(revision);
    const again = await preview(file);
    expect((await rowsOf(again)).nodes[0].changes).toEqual([{ field: 'kana', from: 'ちょう', to: 'てい' }]);
    expect((await apply(again)).batch).toMatchObject({ counts: { updated: 1 } });
  });

  it('that changes nothing writes nothing', async () => {
    const file = await upload('d.csv', '名称', '戊の会');
    expect((await apply(await preview(file))).batch).not.toBeNull();
    const again = await preview(file);
    expect(again.preview!.appliedBefore).toMatch(/^\d{4}-/);
    expect(await apply(again)).toMatchObject({ state: 'DONE', batch: null });
  });

  it('asks about names, and does as a person says; it is asked once', async () => {
    await api.write('createPrincipal', { name: '株式会社青空商店' });
    const file = await upload(
      'e.csv',
      '名称,ふりがな',
      '㈱青空商店,あおぞら',
      '(株)海辺,うみべ',
      '株式会社 海辺,',
    );
    const looked = await preview(file);
    const { proposals } = looked.preview!;
    const known = proposals.find(({ line }) => line === 2)!;
    expect(known).toMatchObject({ otherName: '株式会社青空商店', verdict: 'SAME', decided: null });
    const decided = await preview(file, { decisions: [{ proposal: known.id, verdict: 'SAME' }] });
    const { nodes } = await rowsOf(decided);
    expect(nodes[0].record).toBe(known.other);
    expect(decided.preview!.proposals.find(({ id }) => id === known.id)!.decided).toBe('SAME');
    const { batch } = await apply(decided);
    const { record } = await api.ask('principal', { id: known.other });
    expect(record).toMatchObject({ name: '株式会社青空商店', kana: 'あおぞら' });
    expect(record.aliases).toContain('(株)青空商店');
    await ended(await start('startUndo', batch!.id));
    expect((await preview(file)).preview!.proposals.find(({ id }) => id === known.id)!.decided).toBe('SAME');
  });

  it('gives its rows page by page and by outcome', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `連 ${i}`);
    const looked = await preview(
      await upload('f.csv', '名称,ふりがな', ...names.map((name) => `${name},`), ',あ'),
    );
    const first = await rowsOf(looked, { first: 20 });
    const second = await rowsOf(looked, { first: 20, after: first.pageInfo.endCursor });
    const lines = [...first.nodes, ...second.nodes].map(({ line }: { line: number }) => line);
    expect(lines).toEqual(Array.from({ length: 31 }, (_, i) => i + 2));
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.totalCount]).toEqual([
      true,
      false,
      31,
    ]);
    const refused = await rowsOf(looked, { outcomes: ['REFUSED'] });
    expect(refused.nodes.map(({ line }: { line: number }) => line)).toEqual([32]);
    expect((await rowsOf(looked, { note: refused.nodes[0].notes[0].code })).totalCount).toBe(1);
  });

  it('names line, column and value of what is wrong with a file', async () => {
    const file = await upload('g.csv', '名称', '"x', 'y');
    expect(await preview(file)).toMatchObject({
      ...{ state: 'FAILED', preview: null },
      error: { code: 'BAD_USER_INPUT', words: { en: expect.stringContaining('g.csv') } },
    });
    expect(await api.refused('fileReading', { file })).toMatchObject({ code: 'BAD_USER_INPUT' });
    const good = await upload('h.csv', '名称', 'x');
    const columns = [{ index: 7, field: 'name' }];
    expect(await preview(good, { columns })).toMatchObject({
      state: 'FAILED',
      error: { code: 'BAD_USER_INPUT' },
    });
    const twice = { columns: [...columns, ...columns], file: good, kind: 'PRINCIPALS' };
    expect(await api.refused('startPreview', { input: twice })).toMatchObject({ field: 'columns' });
  });

  it('is refused where file, preview, import or task are not there', async () => {
    const job = await preview('0190a0a0-0000-7000-8000-000000000000');
    expect(job).toMatchObject({ state: 'FAILED', error: { code: 'NOT_FOUND' } });
    expect(await api.refused('fileReading', { file: '../../x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.refused('startImport', { input: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await api.refused('stopImportJob', { input: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await api.ask('importJob', { id: 'x' })).job).toBeNull();
    expect(await ended(await start('startUndo', 'x'))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('is stopped by a person', async () => {
    const file = await upload('i.csv', '名称', 'い');
    const { id } = await start('startPreview', { file, kind: 'PRINCIPALS' });
    const { state, preview: seen } = (await api.ask('stopImportJob', { input: id })).job;
    expect([state, seen]).toEqual(['STOPPED', null]);
  });

  it('forgets previews beyond the most that are kept', async () => {
    const file = await upload('j.csv', '名称', 'う');
    const first = await preview(file);
    for (let i = 0; i < 3; i += 1) await preview(file);
    expect(await api.refused('startImport', { input: first.preview!.id })).toMatchObject({
      ...{ code: 'NOT_FOUND', field: 'preview' },
    });
  });
});

describe('principals that look alike', () => {
  it('are told apart or tied as a person says, and are one only by a merge', async () => {
    const make = async (name: string) => (await api.write('createPrincipal', { name })).id;
    const [a, b] = [await make('NPO法人ひまわり'), await make('特定非営利活動法人ひまわり')];
    const { duplicates } = await api.ask('duplicates');
    const found = duplicates.find(
      ({ record, other }: { record: string; other: string }) =>
        [a, b].includes(record) && [a, b].includes(other),
    );
    expect(found).toMatchObject({ verdict: 'SAME', line: null, decided: null });
    const decide = (verdict: string) =>
      api.ask('decideDuplicate', { input: { proposal: found.id, verdict } });
    const now = async () => {
      const listed = (await api.ask('duplicates')).duplicates as { id: string; decided: string | null }[];
      return listed.find(({ id }) => id === found.id)?.decided;
    };
    const memberOf = async () => (await api.ask('principal', { id: found.record })).record.memberOf;
    expect(await decide('DIFFERENT')).toEqual({ decided: true });
    expect([await now(), await memberOf()]).toEqual(['DIFFERENT', []]);
    await decide('BRANCH');
    expect([await now(), await memberOf()]).toMatchObject(['BRANCH', [{ id: found.other }]]);
    await expect(decide('SAME')).rejects.toThrow('DuplicateVerdict');
    await api.write('mergePrincipals', { keep: found.other, absorb: found.record });
    expect(await now()).toBeUndefined();
    const input = { proposal: found.id, verdict: 'DIFFERENT' };
    expect(await api.refused('decideDuplicate', { input })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('POST /files', () => {
  it('is for coordinators and administrators', async () => {
    for (const viewer of ['PUBLIC', 'COMMITTEE', 'PLANNER'] as const) {
      const { statusCode, body } = await send('x.csv', 'x', viewer);
      expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    }
    expect((await send('x.csv', 'x', 'ADMIN')).statusCode).toBe(200);
  });

  it('refuses what is too large, without a name, or of another type', async () => {
    const codeOf = async (answer: ReturnType<typeof send>) => {
      const { statusCode, body } = await answer;
      return [statusCode, JSON.parse(body).errors[0].extensions.code];
    };
    expect(await codeOf(send('x.csv', 'x'.repeat(5001)))).toEqual([413, 'TOO_LARGE']);
    expect(await codeOf(send('', 'x'))).toEqual([400, 'BAD_USER_INPUT']);
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await codeOf(send('x.csv', 'x', 'ADMIN', form))).toEqual([415, 'BAD_USER_INPUT']);
    const text = { 'content-type': 'text/plain' };
    expect(await codeOf(send('x.csv', 'x', 'ADMIN', text))).toEqual([415, 'BAD_USER_INPUT']);
  });
});
