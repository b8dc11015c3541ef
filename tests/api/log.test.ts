// One line for each operation, and no name, note or address of anybody in any of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../support/api.ts';
import { openAtlas } from '../support/atlas.ts';
import { type SmallCity, secrets, writeCity } from '../support/smallCity.ts';

describe('log', () => {
  let database: Database;
  let api: Api;
  let city: SmallCity;
  const lines: string[] = [];
  beforeAll(async () => {
    database = await openAtlas();
    api = await openApi(database, { LOG_LEVEL: 'trace' }, (line) => lines.push(line));
    city = await writeCity(api);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  it('has one line for each operation: request, name, milliseconds, viewer and codes', async () => {
    lines.length = 0;
    await api.ask('principal', { id: city.principals.npo }, 'PLANNER');
    await api.refused('updatePrincipal', { input: { id: 'x', revision: 1 } }, 'PLANNER');
    await api.refused('updatePrincipal', { input: { id: 'x', revision: 1 } });
    await api.ask('{ atlas { revision } }');
    const seen = lines.map((line) => JSON.parse(line));
    expect(seen.map(({ level, operation, viewer, codes }) => [level, operation, viewer, codes])).toEqual([
      [30, 'principal', 'PLANNER', undefined],
      [30, 'updatePrincipal', 'PLANNER', ['FORBIDDEN']],
      [30, 'updatePrincipal', 'ADMIN', ['NOT_FOUND']],
      [30, 'query', 'ADMIN', undefined],
    ]);
    expect(new Set(seen.map(({ requestId }) => requestId)).size).toBe(4);
    for (const { ms, requestId } of seen) {
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('has no personal data, whatever is written, searched, refused or sent in the wrong form', async () => {
    const { citizen } = secrets;
    const name = citizen.name;
    await api.ask('search', { text: name });
    await api.ask('principals', { filter: { text: citizen.kana } });
    await api.refused('createPrincipal', { input: { ...citizen, kind: name } });
    await api.refused('createPrincipal', { input: { ...citizen, contactEmail: name } });
    await api.send('createPrincipal', { input: { ...citizen, fields: [name] } });
    await api.send(`{ search(text: "${name}") { nope } }`);
    await api.send(`{ search(text: "${name}"`);
    const other = (method: 'GET' | 'POST', url: string, type: string, payload?: string) =>
      api.app.inject({ method, url, headers: { 'content-type': type }, payload });
    const text = encodeURIComponent(name);
    await other('GET', `/graphql?query={search(text:"${text}"){name}}`, 'application/json');
    await other('GET', `/nowhere/${text}`, 'text/html');
    await other('POST', '/graphql', 'application/json', `{"query": "${name}`);
    await other('POST', '/graphql', 'text/plain', name);
    await other('POST', '/graphql', 'application/x-www-form-urlencoded', `name=${name}`);
    const values = Object.values(secrets).flatMap((record) => Object.values(record).flat());
    const written = lines.join('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect([...values, text].filter((value) => written.includes(value))).toEqual([]);
  });

  it('leaves the audit log without personal data too, with who did what to which record at which revision', async () => {
    const { entries } = await api.ask('auditEntries');
    const text = JSON.stringify(entries);
    const values = Object.values(secrets).flatMap((record) => Object.values(record).flat());
    expect(values.filter((value) => text.includes(value))).toEqual([]);
    const { atlas } = await api.ask('atlas');
    expect(entries.map(({ revision }: { revision: number }) => revision)).toEqual(
      Array.from({ length: atlas.revision }, (_, i) => atlas.revision - i),
    );
    expect(entries.at(-1)).toMatchObject({
      by: 'ADMIN',
      action: 'createDistrict',
      target: city.districts.west,
    });
  });
});
