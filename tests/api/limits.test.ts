// What a query may cost: every limit is a setting, and what exceeds it is refused with TOO_LARGE before anything runs.
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { type Api, openApi } from '../support/api.ts';
import { openAtlas } from '../support/atlas.ts';
import { countStatements } from '../support/statements.ts';

/** Partners of partners …: two levels for each step. */
const nested = (steps: number) =>
  `{ principal(id: "x") ${'{ partners(first: 1) { principal '.repeat(steps)} { id } ${'} }'.repeat(steps)} }`;

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: atlas { revision }`).join(' ')} }`;

const counted = countStatements();
let database: Database;
beforeAll(async () => {
  database = counted.watch(await openAtlas());
});
afterAll(() => database.close());

/** Describes the block with an API of these settings. */
function describeWith(name: string, settings: Record<string, string>, block: (api: () => Api) => void): void {
  describe(name, () => {
    let api: Api;
    beforeAll(async () => {
      api = await openApi(database, settings);
    });
    afterAll(() => api.close());
    block(() => api);
  });
}

/** The refusal of a query, which must not reach the database. */
async function refusal(api: Api, query: string, variables = {}) {
  counted.reset();
  const { status, data, errors } = await api.send(query, variables);
  expect(counted.count()).toBe(0);
  expect({ status, data, count: errors.length }).toEqual({ status: 400, data: undefined, count: 1 });
  const { code, ja, en } = errors[0]!.extensions;
  expect(errors[0]!.message).toBe(ja);
  return { code, ja, en };
}

describeWith('limitRules', { MAX_QUERY_DEPTH: '6', MAX_QUERY_ALIASES: '5' }, (api) => {
  it('refuse one level more than config allows, and say how many it allows', async () => {
    expect((await api().send(nested(2))).errors).toEqual([]);
    expect(await refusal(api(), nested(3))).toEqual({
      code: 'TOO_LARGE',
      ja: '問い合わせの入れ子が深すぎます（6段まで）。',
      en: 'The query is nested too deeply (6 levels at most).',
    });
  });

  it('look into fragments, and let introspection through', async () => {
    expect(await refusal(api(), 'deepInFragments')).toMatchObject({ code: 'TOO_LARGE' });
    expect((await api().send(getIntrospectionQuery())).errors).toEqual([]);
  });

  it('refuse one alias more than config allows', async () => {
    expect((await api().send(aliases(5))).errors).toEqual([]);
    expect(await refusal(api(), aliases(6))).toMatchObject({
      code: 'TOO_LARGE',
      en: 'The query has too many aliases (5 at most).',
    });
  });
});

describeWith('costLimit', { MAX_QUERY_COST: '1000' }, (api) => {
  it('counts the items of a page once, and what is in them as often', async () => {
    // 1 for the page; for each item 1 for the list it stands in, 1 for the name, 11 for its partners with their ties.
    const page = (first: number) =>
      `{ principals(first: ${first}) { nodes { name partners(first: 10) { strength } } } }`;
    expect((await api().send(page(76))).errors).toEqual([]);
    expect(await refusal(api(), page(77))).toEqual({
      code: 'TOO_LARGE',
      ja: 'この問い合わせの答えは約1002項目になりえます（1000まで）。ページを小さくしてください。',
      en: 'This query may return 1002 fields; 1000 are allowed. Ask for smaller pages.',
    });
  });

  it('reads the page size from a variable, and from the schema where none is given', async () => {
    expect(await refusal(api(), 'page', { first: 100 })).toMatchObject({ code: 'TOO_LARGE' });
    const byDefault = '{ principals { nodes { partners(first: 20) { strength } } } }';
    expect(await refusal(api(), byDefault)).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('lets a negative page size pay for nothing else', async () => {
    const page = '{ principals(first: 100) { nodes { partners(first: 10) { strength } } } ';
    const credit = `${page} projects(first: -1000000) { nodes { name } } }`;
    expect(await refusal(api(), credit)).toMatchObject({ code: 'TOO_LARGE' });
  });

  it('leaves variables that do not fit to GraphQL, which says what is wrong with them', async () => {
    const { status, errors } = await api().send('principal', { id: { a: 1 } });
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain('"$id" got invalid value');
  });
});

describeWith('costLimit of a document with very many fields', { MAX_QUERY_DEPTH: '100' }, (api) => {
  it('does not count to the end', async () => {
    expect(await refusal(api(), 'doubledInFragments')).toMatchObject({
      code: 'TOO_LARGE',
      en: 'This query may return many fields; 200000 are allowed. Ask for smaller pages.',
    });
  });
});

describeWith('sizes', { MAX_PAGE_SIZE: '100' }, (api) => {
  it('of pages go from nothing to what config allows', async () => {
    expect((await api().send('{ projects(first: 100) { totalCount } }')).errors).toEqual([]);
    for (const list of ['principals', 'projects', 'coordinators', 'challenges'])
      for (const first of [101, -1])
        expect(await api().refused(`{ ${list}(first: ${first}) { totalCount } }`)).toMatchObject({
          ...{ code: 'BAD_USER_INPUT', field: 'first', en: 'first: From 0 to 100.' },
        });
    const { projects } = await api().ask('{ projects(first: 0) { nodes { id } totalCount } }');
    expect(projects).toEqual({ nodes: [], totalCount: 0 });
  });

  it('of a text that is searched for are those of names, since every word of it costs', async () => {
    const text = 'あ '.repeat(100);
    for (const list of ['principals', 'projects', 'coordinators', 'challenges']) {
      expect((await api().send(list, { filter: { text }, first: 1 })).errors, list).toEqual([]);
      expect(await api().refused(list, { filter: { text: `${text}。` }, first: 1 }), list).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', field: 'filter.text' },
      });
    }
    expect((await api().send('search', { text })).errors).toEqual([]);
    expect(await api().refused('search', { text: `${text}。` })).toMatchObject({ field: 'text' });
  });

  it('of hits, partners and audit entries go from one to what the schema says', async () => {
    const { id } = await api().write('createPrincipal', { name: '一人' });
    const lists = {
      [`{ principal(id: "${id}") { partners(first: N) { strength } } }`]: 500,
      '{ search(text: "x", first: N) { name } }': 50,
      '{ auditEntries(first: N) { id } }': 200,
    };
    for (const [query, most] of Object.entries(lists)) {
      expect((await api().send(query.replace('N', `${most}`))).errors, query).toEqual([]);
      for (const wrong of [`${most + 1}`, '0', '-1'])
        expect(await api().refused(query.replace('N', wrong)), `${query} ${wrong}`).toMatchObject({
          ...{ code: 'BAD_USER_INPUT', field: 'first' },
        });
    }
  });
});
