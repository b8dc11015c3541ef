// Every lookup by id or source key goes through an index: seen in Neo4j's plans, and in the embedded engine's time per row.
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#cypher/database.ts';
import { nodes, relationships, statements } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../support/engines.ts';
import { examplesOf } from './examples.ts';
import { openDriver, stepsOf } from './plan.ts';
import { writeWholeGraph } from './wholeGraph.ts';

const LOOKUP = /\{(id|sourceKey): /g;
const SCAN = /Scan$/;
const SEEK = /^Node(Unique)?IndexSeek(ByRange)?(\(Locking\))?$/;

const lookups = statements
  .map((statement) => ({ statement, seeks: [...statement.text.matchAll(LOOKUP)].length }))
  .filter(({ seeks }) => seeks > 0);

function plans(): void {
  let driver: Driver;
  beforeAll(async () => {
    const database = await openEngine('neo4j');
    await writeWholeGraph(database);
    await database.close();
    driver = openDriver();
  });
  afterAll(() => driver.close());

  it('knows a scan when it sees one', async () => {
    const all = statements.find(({ name }) => name === 'listAllNodes Principal')!;
    const steps = await stepsOf(driver, all, {});
    expect(steps.filter(({ operator }) => SCAN.test(operator))).toHaveLength(1);
  });

  it.each(lookups.map(({ statement, seeks }) => [statement.name, statement, seeks] as const))(
    '%s seeks and never scans',
    async (name, statement, lookupsInText) => {
      const steps = await stepsOf(driver, statement, examplesOf(statement)[0]!.parameters);
      expect(steps.filter(({ operator }) => SCAN.test(operator))).toEqual([]);
      const seeks = steps.filter(({ operator }) => SEEK.test(operator));
      if (name.startsWith('deleteRelationships')) {
        const [, first] = /MATCH \((\w+:\w+)/.exec(statement.text)!;
        expect(seeks.map(({ details }) => details)).toContainEqual(expect.stringContaining(first!));
      } else expect(seeks.length).toBeGreaterThanOrEqual(lookupsInText);
    },
  );
}

const SMALL = 2_000;
const LARGE = 20_000;
const ROWS = 500;
const RUNS = 6;

// Twice the time for ten times the nodes is the noise of two busy cores and of caches; the trap would show as ten.
const FLAT = 4;

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

/** Principals, evaluations and ties from `from` up to `to`, all of them at two hubs: a district, and a principal that judges. */
async function grow(database: Database, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 2_000) {
    const part = numbers(at, Math.min(to, at + 2_000));
    const named = (i: number) => ({ name: `${i}`, status: 'ACTIVE', sourceKey: `key ${i}` });
    await nodes.Principal.set(database, {
      rows: part.map((i) => ({ id: `principal ${i}`, properties: named(i) })),
    });
    await nodes.Evaluation.set(database, {
      rows: part.map((i) => ({ id: `evaluation ${i}`, properties: { phase: 'YEAR_END' } })),
    });
    await relationships.PrincipalDistrict.set(database, { rows: part.map(toHub) });
    await relationships.Giving.set(database, { rows: part.map(fromHub) });
  }
}

const toHub = (i: number) => ({ source: `principal ${i}`, target: 'hub', key: {}, properties: {} });
const fromHub = (i: number) => ({ source: 'hub', target: `evaluation ${i}`, key: {}, properties: {} });

/** One use of every kind of lookup for the given numbers; each leaves the graph as it was. */
const uses: Record<string, (database: Database, part: number[]) => Promise<unknown>> = {
  'setNodes, there already': (database, part) =>
    nodes.Principal.set(database, {
      rows: part.map((i) => ({ id: `principal ${i}`, properties: { status: 'ACTIVE' } })),
    }),
  'setNodes and deleteNodes, new': async (database, part) => {
    const ids = part.map((i) => `new ${i}`);
    await nodes.Principal.set(database, { rows: ids.map((id) => ({ id, properties: { name: id } })) });
    await nodes.Principal.delete(database, { ids });
  },
  listNodes: (database, part) => nodes.Principal.list(database, { ids: part.map((i) => `principal ${i}`) }),
  listNodesBySourceKey: (database, part) =>
    nodes.Principal.listBySourceKey(database, { sourceKeys: part.map((i) => `key ${i}`) }),
  'setRelationships, into a hub': (database, part) =>
    relationships.PrincipalDistrict.set(database, { rows: part.map(toHub) }),
  'setRelationships, out of a hub': (database, part) =>
    relationships.Giving.set(database, { rows: part.map(fromHub) }),
  'deleteRelationships and again, into a hub': async (database, part) => {
    await relationships.PrincipalDistrict.delete(database, { rows: part.map(toHub) });
    await relationships.PrincipalDistrict.set(database, { rows: part.map(toHub) });
  },
  'deleteRelationships and again, out of a hub': async (database, part) => {
    await relationships.Giving.delete(database, { rows: part.map(fromHub) });
    await relationships.Giving.set(database, { rows: part.map(fromHub) });
  },
  listRelationshipsBySource: (database, part) =>
    relationships.PrincipalDistrict.listBySource(database, { ids: part.map((i) => `principal ${i}`) }),
  listRelationshipsByTarget: (database, part) =>
    relationships.Giving.listByTarget(database, { ids: part.map((i) => `evaluation ${i}`) }),
};

/** Best time of several runs in ms, by use; the uses take turns, so that a busy moment of the machine spoils none of them. */
async function times(database: Database): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let run = 0; run < RUNS; run += 1) {
    const part = numbers((run % 3) * ROWS, ((run % 3) + 1) * ROWS);
    for (const [name, use] of Object.entries(uses)) {
      const start = performance.now();
      await use(database, part);
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    }
  }
  return best;
}

function flatness(): void {
  let small: Record<string, number>;
  let large: Record<string, number>;
  beforeAll(async () => {
    const database = await openEngine('embedded');
    try {
      const hub = [{ id: 'hub', properties: { name: 'hub', status: 'ACTIVE' } }];
      await nodes.District.set(database, { rows: hub });
      await nodes.Principal.set(database, { rows: hub });
      await grow(database, 0, SMALL);
      await times(database);
      small = await times(database);
      await grow(database, SMALL, LARGE);
      await times(database);
      large = await times(database);
    } finally {
      await database.close();
    }
  });

  it.each(Object.keys(uses))(`%s: time per row stays flat from ${SMALL} to ${LARGE} nodes`, (name) => {
    expect(large[name]! / small[name]!).toBeLessThan(FLAT);
  });
}

describeEngines('lookups', (engine) => (engine === 'neo4j' ? plans() : flatness()));
