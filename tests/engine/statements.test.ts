// The contract of every statement, on both engines: columns, types and effects as declared, the same rows, no warnings.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checksum } from '#cypher/checksum.ts';
import type { Counters, Database, Result, Row, Runner, Statement, Value } from '#cypher/database.ts';
import { openNeo4j } from '#cypher/neo4j.ts';
import { loadStatement } from '#cypher/statement.ts';
import { statements } from '#cypher/statements.generated.ts';
import { describeEngines, type Engine, openEngine } from '../support/engines.ts';
import { type Example, examplesOf, namedExamples } from './examples.ts';
import { neo4jUri } from './neo4jUri.ts';
import { writeWholeGraph } from './wholeGraph.ts';

const NOTHING: Omit<Counters, 'propertiesSet'> = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
};

class RollBack extends Error {}

function fits(value: Value | undefined, type: string): boolean {
  if (value === null) return type.endsWith('?');
  const plain = type.replace('?', '');
  if (plain.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => fits(item, plain.replace('[]', '')));
  if (plain === 'int') return Number.isInteger(value);
  if (plain === 'float') return typeof value === 'number';
  if (plain === 'map') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === plain;
}

/** Rows in an order of their own, where the statement promises none. */
function inOrder(rows: Row[], ordered = false): Row[] {
  const text = (value: Value): string =>
    JSON.stringify(value, (_, item) =>
      item && typeof item === 'object' && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item,
    );
  return ordered ? rows : rows.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

async function checkRead(runner: Runner, statement: Statement, example: Example): Promise<Result> {
  const result = await runner.run(statement, example.parameters);
  for (const row of result.rows) {
    expect(Object.keys(row)).toEqual(statement.columns.map(({ name }) => name));
    const faults = statement.columns.filter(({ name, type }) => !fits(row[name], type));
    expect(faults).toEqual([]);
  }
  expect(inOrder(result.rows, example.ordered)).toEqual(inOrder(example.rows!, example.ordered));
  expect(result.counters).toEqual({ ...NOTHING, propertiesSet: 0 });
  return result;
}

/** Runs a write twice: the first time it does what its name says, the second time there is nothing left to create or delete. */
async function checkWrite(runner: Runner, statement: Statement, example: Example): Promise<Result> {
  const result = await runner.run(statement, example.parameters);
  expect(result.rows).toEqual([]);
  expect(result.counters).toEqual({ ...NOTHING, propertiesSet: expect.any(Number), ...example.changes });
  const sets =
    statement.name.startsWith('set') && (example.parameters.rows as Row[] | undefined)?.length !== 0;
  const filled = !/^setRelationships/.test(statement.name) || result.counters.propertiesSet > 0;
  if (sets && filled) expect(result.counters.propertiesSet).toBeGreaterThan(0);
  const again = await runner.run(statement, example.parameters);
  expect(again.counters).toEqual({ ...NOTHING, propertiesSet: expect.any(Number) });
  return result;
}

it('has examples for every statement and statements for every example', () => {
  const without = statements.filter((statement) => examplesOf(statement).length === 0);
  expect(without.map(({ name }) => name)).toEqual([]);
  const names = statements.map(({ name }) => name);
  expect(namedExamples.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

/** Counters of every write by example, as the first of the two engines gave them. */
const countersBefore = new Map<string, Counters>();

describeEngines('every statement', (engine: Engine) => {
  let database: Database;
  let before: string;
  const warnings: string[] = [];

  beforeAll(async () => {
    database = await openEngine(engine);
    await writeWholeGraph(database);
    if (engine === 'neo4j') {
      await database.close();
      database = await openNeo4j({
        uri: neo4jUri(),
        onNotifications: (_, codes) => warnings.push(...codes),
      });
    }
    before = (await checksum(database)).sha256;
  });
  afterAll(() => database.close());

  it.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s',
    async (name, statement) => {
      warnings.length = 0;
      for (const [i, example] of examplesOf(statement).entries()) {
        if (statement.mode === 'read') {
          await checkRead(database, statement, example);
          continue;
        }
        const work = database.write(async (runner) => {
          const { counters } = await checkWrite(runner, statement, example);
          expect(counters).toEqual(countersBefore.get(`${name} ${i}`) ?? counters);
          countersBefore.set(`${name} ${i}`, counters);
          throw new RollBack();
        });
        await expect(work).rejects.toThrow(RollBack);
      }
      expect(warnings).toEqual([]);
    },
  );

  if (engine === 'neo4j') {
    it('would see a warning if there were one', async () => {
      await database.run(loadStatement('../tests/engine/listNowhere.cypher'), {});
      expect(warnings).toContainEqual(expect.stringContaining('Nowhere'));
    });
  }

  it('leaves the graph as it was: reads change nothing, writes were rolled back', async () => {
    expect((await checksum(database)).sha256).toBe(before);
  });
});
