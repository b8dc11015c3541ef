// What is written comes back unchanged on both engines: whole numbers whole, every script, long lists, nothing for null.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database, Row, Value } from '#cypher/database.ts';
import { loadStatement } from '#cypher/statement.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../support/engines.ts';

const listHalves = loadStatement('../tests/engine/listHalves.cypher');

describeEngines('stored values', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openEngine(engine);
  });
  afterAll(() => database.close());

  const set = (id: string, properties: Row) =>
    nodes.Principal.set(database, { rows: [{ id, properties: properties as object }] });
  const stored = async (id: string) =>
    (await nodes.Principal.list(database, { ids: [id] }))[0]?.properties as unknown as Row;
  let n = 0;
  const back = async (value: Value) => {
    n += 1;
    await set(`value ${n}`, { kana: value });
    return (await stored(`value ${n}`)).kana;
  };

  it('takes a whole number for one at any depth, and any other number for what it is', async () => {
    const result = await database.run(listHalves, {
      numbers: [3, 3.0, -3, 2.5],
      nested: { list: [{ number: 5 }] },
    });
    expect(result.rows).toEqual([1, 1, -1, 1.25].map((half) => ({ half, nested: 2 })));
  });

  it.each([
    ['zero', 0],
    ['a negative number', -7],
    ['a fraction', 0.1],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER],
    ['the smallest safe integer', Number.MIN_SAFE_INTEGER],
    ['a whole number past 64 bits', 1e300],
    ['a whole number past 53 bits', 2 ** 53 + 2],
    ['true', true],
    ['false', false],
    ['empty text', ''],
    ['text in several scripts', 'みなも市 協働 café Ω 🌸 𠮷野家 が\u3099 עברית'],
    ['text with controls', 'a\tb\nc\u0000d"e\\f\'g`h$i'],
    ['Cypher in text', "'}) DELETE n RETURN 1 //"],
    ['an empty list', []],
    ['a list of whole numbers', [2020, 2021, 0]],
    ['a list of truths', [true, false]],
    ['a list of texts', ['b', 'a', 'b', '']],
  ] as [string, Value][])('keeps %s', async (_, value) => {
    expect(await back(value)).toEqual(value);
  });

  it('keeps a list of 10,000 texts and a text of a million characters', async () => {
    const list = Array.from({ length: 10_000 }, (_, i) => `項目 ${i}`);
    expect(await back(list)).toEqual(list);
    const text = '協働'.repeat(500_000);
    expect((await back(text)) === text).toBe(true);
  });

  it('removes what is null, on nodes and on relationships', async () => {
    await set('removed', { name: 'a', kana: 'b', aliases: ['c'], fields: [1] });
    await set('removed', { kana: null, aliases: null });
    expect(await stored('removed')).toEqual({ id: 'removed', name: 'a', fields: [1] });
    const tie = { source: 'removed', target: 'removed', key: {} };
    const setTie = (properties: object) =>
      relationships.Membership.set(database, { rows: [{ ...tie, properties }] });
    await setTie({ since: 2020, until: 2021 });
    await setTie({ until: null });
    const [row] = await relationships.Membership.listBySource(database, { ids: ['removed'] });
    expect(row!.properties).toEqual({ since: 2020 });
  });

  it('leaves alone what is not named, and what is undefined', async () => {
    await set('kept', { name: 'a', kana: 'b' });
    await nodes.Principal.set(database, { rows: [{ id: 'kept', properties: { status: 'ACTIVE' } }] });
    await nodes.Principal.set(database, {
      rows: [{ id: 'kept', properties: { kana: undefined } as object }],
    });
    expect(await stored('kept')).toEqual({ id: 'kept', name: 'a', kana: 'b', status: 'ACTIVE' });
  });

  it('keeps any mixture of values in one batch', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const row = fc.record(
      {
        name: text,
        aliases: fc.array(text, { maxLength: 5 }),
        fields: fc.array(fc.maxSafeInteger(), { maxLength: 5 }),
        doNotIntroduce: fc.boolean(),
        revision: fc.maxSafeInteger(),
        corporateNumber: fc.double({ noNaN: true }).map((number) => number + 0),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
        n += 1;
        const batch = rows.map((properties, i) => ({
          id: `batch ${n} ${i}`,
          properties: properties as object,
        }));
        await nodes.Principal.set(database, { rows: batch });
        const ids = batch.map(({ id }) => id);
        const found = await nodes.Principal.list(database, { ids });
        const byId = new Map(found.map(({ id, properties }) => [id, properties]));
        expect(ids.map((id) => byId.get(id))).toEqual(
          batch.map(({ id, properties }) => ({ id, ...properties })),
        );
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});
