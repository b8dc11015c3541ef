// Workbooks over HTTP: templates that import by themselves when they are filled in, and the export with what each viewer may see.
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { VIEWER_HEADER } from '#api/access/viewer.ts';
import { importTable } from '#api/exchange/batch/import-table.ts';
import { type Kind, kinds } from '#api/exchange/meaning/fields.ts';
import { guessKind } from '#api/exchange/meaning/guess-kind.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import type { Table } from '#api/exchange/table/table.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Role } from '#api/types.generated.ts';
import { checksum } from '#cypher/checksum.ts';
import { openApi } from '../../support/api.ts';
import { openAtlas } from '../../support/atlas.ts';
import { written } from '../../support/files.ts';
import { secrets } from '../../support/smallCity.ts';
import { startSmallCity } from '../../support/started.ts';

const profiles = loadProfiles();
const limits = { bytes: 1e8, rows: 1e5 };

const { api } = startSmallCity();

const get = (url: string, viewer: Role = 'COORDINATOR') =>
  api.app.inject({ url, headers: { [VIEWER_HEADER]: viewer } });

async function workbook(url: string, viewer?: Role): Promise<string> {
  const { statusCode, headers, rawPayload } = await get(url, viewer);
  expect([statusCode, headers['content-type']], url).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  const path = written({ 'book.xlsx': '' })('book.xlsx');
  writeFileSync(path, rawPayload);
  return path;
}

describe('GET /templates/KIND.xlsx', () => {
  for (const language of ['ja', 'en'])
    it(`gives workbooks (${language}) that are imported as they are, without any mapping`, async () => {
      const empty = await openAtlas();
      const order: Kind[] = [...kinds].sort(
        (a, b) =>
          Number(a === 'acquaintances' || a === 'challenges') -
          Number(b === 'acquaintances' || b === 'challenges'),
      );
      for (const kind of order) {
        const path = await workbook(`/templates/${kind}.xlsx?lang=${language}`);
        const table = await readTable(path, {}, limits);
        expect([table.titles.length, table.rows.length, guessKind(table.headers)], kind).toEqual([
          1,
          2,
          kind,
        ]);
        const { counts, notImported, rows } = await importTable(empty, table, { kind, profiles, by: 'test' });
        expect([counts.REFUSED, notImported], JSON.stringify(rows)).toEqual([0, []]);
        const unread = rows.flatMap(({ notes }) =>
          notes.filter(({ code }) => /^unknown|faulty|ambiguous/.test(code)),
        );
        expect(unread, kind).toEqual([]);
      }
      await empty.close();
    });

  it('knows no other kinds, and is for those who import', async () => {
    expect((await get('/templates/people.xlsx')).statusCode).toBe(404);
    expect((await get('/templates/..%2fschema.xlsx')).statusCode).toBe(404);
    expect((await get('/templates/principals.xlsx', 'PLANNER')).statusCode).toBe(403);
  });
});

describe('GET /export.xlsx', () => {
  /** All texts of all sheets. */
  async function textOf(path: string): Promise<string> {
    const first = await readTable(path, { headerFrom: 1 }, limits, { noRows: true });
    const tables: Table[] = [];
    for (const { name } of first.sheets)
      tables.push(
        await readTable(path, { sheet: name, headerFrom: 1, headerTo: 1 }, limits, { noRows: true }),
      );
    return JSON.stringify(tables.map(({ headers, rows }) => [headers, rows.map(({ cells }) => cells)]));
  }
  const persons = Object.values(secrets).flatMap((record) => Object.values(record).flat());

  it('holds everything but contacts; those too, and in the audit log, when a coordinator asks', async () => {
    const plain = await textOf(await workbook('/export.xlsx'));
    expect(plain).toContain('みどりの会');
    expect(plain).toContain('秘田花子');
    expect(plain).not.toContain('contactPhone');
    const whole = await textOf(await workbook('/export.xlsx?private=1'));
    expect(whole).toContain('0748-33-3333');
    const { entries } = await api.ask('auditEntries', { first: 1 });
    expect(entries[0]).toMatchObject({ action: 'export', by: 'COORDINATOR' });
  });

  it('is imported again by GraphQL as one file, which changes nothing here and all of an empty atlas', async () => {
    const { rawPayload } = await get('/export.xlsx?private=1');
    const empty = await openAtlas();
    const other = await openApi(empty);
    try {
      for (const [target, expected] of [
        [api, null],
        [other, 'ATLAS'],
      ] as const) {
        const headers = { 'content-type': 'application/octet-stream', [VIEWER_HEADER]: 'ADMIN' };
        const request = { method: 'POST' as const, url: '/files?name=kyodo-atlas.xlsx', headers };
        const file = (await target.app.inject({ ...request, payload: rawPayload })).json().id;
        const { reading } = await target.ask('fileReading', { file });
        expect([reading.kind, reading.constants]).toEqual(['ATLAS', []]);
        const ended = async ({ job }: { job: { id: string } }) => {
          for (;;) {
            const now = (await target.ask('importJob', { id: job.id })).job;
            if (now.state !== 'RUNNING') return now;
            await sleep(5);
          }
        };
        const looked = await ended(await target.ask('startPreview', { input: { file, kind: 'ATLAS' } }));
        expect(looked).toMatchObject({ state: 'DONE', preview: { kind: 'ATLAS', counts: { refused: 0 } } });
        const rows = (await target.ask('previewRows', { id: looked.id, first: 3 })).job.preview.rows;
        expect(rows.nodes.map(({ table }: { table: string }) => table)).not.toContain(null);
        const { batch } = await ended(await target.ask('startImport', { input: looked.preview.id }));
        expect(batch?.kind ?? null).toBe(expected);
      }
      expect(await checksum(empty)).toEqual(await checksum(api.database));
    } finally {
      await other.close();
      await empty.close();
    }
  });

  it('names no person to a planner, and is not for the committee or the public', async () => {
    const text = await textOf(await workbook('/export.xlsx', 'PLANNER'));
    expect(persons.filter((value) => text.includes(String(value)))).toEqual([]);
    expect(text).toContain('みどりの会');
    expect(text).toMatch(/市民（[0-9a-f]{4}）/);
    for (const [url, viewer] of [
      ['/export.xlsx', 'PUBLIC'],
      ['/export.xlsx', 'COMMITTEE'],
      ['/export.xlsx?private=1', 'PLANNER'],
    ] as const)
      expect((await get(url, viewer)).statusCode, `${url} ${viewer}`).toBe(403);
  });
});
