// Merging two records loses no tie of any relationship in the model, whatever ties there are; on both engines.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commit } from '#api/atlas/commit.ts';
import { findRecord, mergeChange, type RecordLabel } from '#api/atlas/record.ts';
import type { Database, Row } from '#cypher/database.ts';
import { model, type RelationshipRow } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { describeEngines, openEngine } from '../support/engines.ts';
import { exampleValue, nodeRows } from './wholeGraph.ts';

const LABELS: RecordLabel[] = ['Principal', 'Project', 'Coordinator', 'District', 'Challenge'];
const ACTION = { by: 'COORDINATOR', action: 'merge', summary: '' };

type Label = keyof typeof nodes;
type Name = keyof typeof relationships;

/** A tie of some relationship. */
type Tie = RelationshipRow<Row, Row> & { name: string };

const nameProperty = (label: RecordLabel) => (label === 'Challenge' ? 'title' : 'name');

/** Ids of the run's nodes: two records to merge and two more of the label, two of every other label. */
const idsOf = (label: string, merged: string, run: number) =>
  (label === merged ? ['keep', 'absorb', 'x', 'y'] : ['x', 'y']).map((id) => `${run} ${label} ${id}`);

/** Any ties among the run's nodes, of every relationship that has the merged label at one of its ends. */
function anyTies(merged: string, run: number): fc.Arbitrary<Tie[]> {
  const named = Object.entries(model.relationships).filter(
    ([, { source, target }]) => source === merged || target === merged,
  );
  const example = (types: Record<string, string>) =>
    fc.record(
      Object.fromEntries(
        Object.entries(types).map(([property, type]) => [
          property,
          fc.constantFrom(1, 2).map((n) => exampleValue(type, property, n)),
        ]),
      ),
      { requiredKeys: Object.keys(types).filter((property) => !types[property]!.endsWith('?')) },
    ) as fc.Arbitrary<Row>;
  const tie = fc.constantFrom(...named).chain(([name, { source, target, key, properties }]) =>
    fc.record({
      name: fc.constant(name),
      source: fc.constantFrom(...idsOf(source, merged, run)),
      target: fc.constantFrom(...idsOf(target, merged, run)),
      key: example(key),
      properties: example(properties),
    }),
  );
  return fc.uniqueArray(tie, { maxLength: 40, selector: identity });
}

/** What tells a tie from every other. */
const identity = ({ name, source, target, key }: Tie) =>
  JSON.stringify([name, source, target, Object.entries(key).sort()]);

/** Of two ties that become one, the keeper's properties stay, the other's fill in what is missing; open if either is open. */
function joined(gone: Row, own: Row | undefined): Row {
  if (!own) return gone;
  const { until: _, ...properties } = { ...gone, ...own };
  const [a, b] = [gone.until as number | undefined, own.until as number | undefined];
  return a === undefined || b === undefined ? properties : { ...properties, until: Math.max(a, b) };
}

/** The ties after a merge. */
function mergedTies(ties: Tie[], keep: string, absorb: string): Map<string, Tie> {
  const moved = (id: string) => (id === absorb ? keep : id);
  const touches = ({ source, target }: Tie) => source === absorb || target === absorb;
  const after = new Map(ties.filter((tie) => !touches(tie)).map((tie) => [identity(tie), tie]));
  for (const tie of ties.filter(touches)) {
    const there = { ...tie, source: moved(tie.source), target: moved(tie.target) };
    if (there.source === there.target) continue;
    const own = after.get(identity(there));
    after.set(identity(there), {
      ...there,
      properties: joined(tie.properties as Row, own?.properties as Row | undefined),
    });
  }
  return after;
}

describeEngines('merging', (engine) => {
  let database: Database;
  let run = 0;
  beforeAll(async () => {
    database = await openEngine(engine);
  });
  afterAll(() => database.close());

  const merge = (label: RecordLabel, keep: string, absorb: string) =>
    commit(database, ACTION, async (runner) =>
      mergeChange(
        runner,
        label,
        nameProperty(label),
        await findRecord(runner, label, keep, 'keep'),
        await findRecord(runner, label, absorb, 'absorb'),
      ),
    );

  async function storedTies(): Promise<Map<string, Tie>> {
    const stored = new Map<string, Tie>();
    for (const [name, { key: keys }] of Object.entries(model.relationships)) {
      for (const { source, target, properties } of await relationships[name as Name].listAll(database)) {
        if (!source.startsWith(`${run} `)) continue;
        const entries = Object.entries(properties as Row);
        const tie: Tie = {
          name,
          source,
          target,
          key: Object.fromEntries(entries.filter(([property]) => property in keys)),
          properties: Object.fromEntries(entries.filter(([property]) => !(property in keys))),
        };
        expect(stored.has(identity(tie))).toBe(false);
        stored.set(identity(tie), tie);
      }
    }
    return stored;
  }

  it.each(LABELS)('two of %s keeps every tie of every relationship', async (label) => {
    const nextRun = fc.constant(null).chain(() => {
      run += 1;
      return anyTies(label, run);
    });
    await fc.assert(
      fc.asyncProperty(nextRun, async (ties) => {
        const change: { nodes: Row; relationships: Row } = { nodes: {}, relationships: {} };
        const labels = Object.keys(model.nodes).filter((one) => model.nodes[one]!.record) as Label[];
        for (const one of labels)
          change.nodes[one] = idsOf(one, label, run).map((id) => ({
            id,
            properties: { ...nodeRows(one)[1]!.properties, revision: null },
          })) as Row[];
        for (const { name, ...row } of ties)
          change.relationships[name] = [...((change.relationships[name] as Row[]) ?? []), row as Row];
        await commit(database, ACTION, async () => change as never);
        expect(new Set((await storedTies()).keys())).toEqual(new Set(ties.map(identity)));
        const [keep, absorb] = idsOf(label, label, run) as [string, string];
        await merge(label, keep, absorb);
        expect(await storedTies()).toEqual(mergedTies(ties, keep, absorb));
      }),
      { numRuns: engine === 'embedded' ? 40 : 8, seed: 1, endOnFailure: true },
    );
  });

  it('keeps the old name as an alias, takes over what is missing, and says where the other went', async () => {
    const change = {
      nodes: {
        Principal: [
          {
            id: 'k',
            properties: {
              ...{ name: 'あ会', aliases: ['A', 'い会'], status: 'ACTIVE', sourceKey: 'k1' },
              doNotIntroduce: false,
            },
          },
          {
            id: 'a',
            properties: {
              ...{ name: 'い会', aliases: ['B', 'あ会'], status: 'DORMANT', kana: 'いかい', sourceKey: 'a1' },
              ...{ corporateNumber: '1000012070001', offers: ['PLACE'], doNotIntroduce: true },
            },
          },
        ],
      },
    };
    await commit(database, ACTION, async () => change);
    const { revision } = await merge('Principal', 'k', 'a');
    const kept = await findRecord(database, 'Principal', 'k', 'id');
    expect(kept.properties).toEqual({
      ...{ id: 'k', name: 'あ会', aliases: ['A', 'い会', 'B'], status: 'ACTIVE', sourceKey: 'k1' },
      ...{ kana: 'いかい', corporateNumber: '1000012070001', offers: ['PLACE'] },
      ...{ doNotIntroduce: true, revision },
    });
    const gone = await findRecord(database, 'Principal', 'a', 'id');
    expect(gone.properties).toMatchObject({ name: 'い会', sourceKey: 'a1', mergedInto: 'k', revision });
    expect(gone.properties.archivedAt).toEqual(expect.any(String));
    await expect(merge('Principal', 'k', 'a')).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { field: 'absorb' },
    });
    await expect(merge('Principal', 'a', 'k')).rejects.toMatchObject({
      code: 'CONFLICT',
      details: { field: 'keep' },
    });
    await expect(merge('Principal', 'k', 'k')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('two districts puts the keeper beside all that either was beside', async () => {
    const district = (id: string, neighbours: string[]) => ({ id, properties: { name: id, neighbours } });
    const before = [
      district('north', ['south', 'east']),
      district('south', ['north', 'west']),
      district('east', ['north']),
      district('west', ['south']),
      district('far', []),
    ];
    await commit(database, ACTION, async () => ({ nodes: { District: before } }));
    await merge('District', 'north', 'south');
    const after = await nodes.District.list(database, { ids: ['north', 'east', 'west', 'far'] });
    const beside = Object.fromEntries(after.map(({ id, properties }) => [id, properties.neighbours]));
    expect(beside).toEqual({ north: ['east', 'west'], east: ['north'], west: ['north'], far: [] });
  });
});
