// One fingerprint for the same graph on either engine, another for any change of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksum } from '#cypher/checksum.ts';
import type { Database, Row, Value } from '#cypher/database.ts';
import { model, type NodeRow, type RelationshipRow } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import {
  exampleValue,
  nodeRows,
  propertiesOf,
  relationshipRow,
  relationshipRows,
  writeWholeGraph,
} from '../engine/wholeGraph.ts';
import { describeEngines, openEngine } from '../support/engines.ts';

type Label = keyof typeof nodes;
type Name = keyof typeof relationships;

const JOURNAL = ['Account', 'AuditEntry', 'ImportBatch', 'ImportUndo', 'HeaderMapping', 'NameDecision'];
const UNSAID = ['revision', 'restoredAt', 'schemaVersion'];
const labels = Object.keys(model.nodes) as Label[];
const names = Object.keys(model.relationships) as Name[];

const setNodes = (database: Database, label: Label, rows: NodeRow[]) =>
  nodes[label].set(database, { rows: rows as never });
const setTies = (database: Database, name: Name, rows: RelationshipRow[]) =>
  relationships[name].set(database, { rows: rows as never });
const deleteTies = (database: Database, name: Name, rows: RelationshipRow[]) =>
  relationships[name].delete(database, { rows: rows as never });

/** The same graph with other ids for every node that has a source key, written the other way round. */
async function writeRenamed(database: Database): Promise<void> {
  const renamed = new Map<string, string>();
  for (const label of labels)
    for (const { id, properties } of nodeRows(label))
      if ('sourceKey' in properties) renamed.set(id, `other ${id}`);
  const name = (id: string) => renamed.get(id) ?? id;
  for (const label of labels.toReversed())
    await setNodes(
      database,
      label,
      nodeRows(label)
        .toReversed()
        .map(({ id, properties }) => ({ id: name(id), properties })),
    );
  for (const one of names.toReversed())
    await setTies(
      database,
      one,
      relationshipRows(one)
        .toReversed()
        .map((row) => ({ ...row, source: name(row.source), target: name(row.target) })),
    );
}

/** Another value of the same type. */
function other(value: Value, type: string, property: string): Value {
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value)) return value.toReversed();
  return exampleValue(type, property, 50);
}

describeEngines('checksum', (engine) => {
  let database: Database;
  let reference: string;

  beforeAll(async () => {
    const embedded = await openEngine('embedded');
    await writeWholeGraph(embedded);
    reference = (await checksum(embedded)).sha256;
    await embedded.close();
    database = await openEngine(engine);
    await writeWholeGraph(database);
  });
  afterAll(() => database.close());

  const now = async () => (await checksum(database)).sha256;

  it('is the same on this engine as on the embedded one, and counts nodes and relationships', async () => {
    expect(await checksum(database)).toEqual({
      sha256: reference,
      nodes: counted.flatMap(nodeRows).length,
      relationships: names.flatMap(relationshipRows).length,
    });
  });

  it('leaves accounts, audit entries and import batches out', async () => {
    for (const label of JOURNAL)
      await setNodes(database, label as Label, [{ id: 'more', properties: { by: 'someone else' } }]);
    expect(await now()).toBe(reference);
  });

  // Which change it notices is not the engine's doing: on Neo4j some of each must do, or the test would take a minute.
  const some = <T>(all: T[]) => (engine === 'embedded' ? all : all.slice(0, 4));
  const counted = labels.filter((label) => !JOURNAL.includes(label));
  const changes = some(counted).flatMap((label) =>
    some(Object.keys(propertiesOf(label)).filter((property) => !UNSAID.includes(property))).map(
      (property) => [label, property] as const,
    ),
  );
  it('leaves out at which revision anything was written, and by which version', async () => {
    for (const label of some(counted)) {
      const { id } = nodeRows(label).at(-1)!;
      await setNodes(database, label, [{ id, properties: { revision: 99 } }]);
    }
    const atlas = { id: 'atlas', properties: { schemaVersion: 99, restoredAt: '2025-01-01T00:00:00Z' } };
    await setNodes(database, 'Atlas', [atlas]);
    expect(await now()).toBe(reference);
  });
  it.each(changes)('is another when a %s has another %s, or none', async (label, property) => {
    const { id, properties } = nodeRows(label).at(-1)!;
    const value = (properties as Row)[property]!;
    const set = (to: Value) => setNodes(database, label, [{ id, properties: { [property]: to } }]);
    await set(other(value, propertiesOf(label)[property]!, property));
    const changed = await now();
    await set(null);
    const removed = await now();
    await set(value);
    expect(new Set([reference, changed, removed]).size).toBe(3);
    expect(await now()).toBe(reference);
  });

  it.each(some(names))('is another when a %s is gone, elsewhere or changed', async (name) => {
    const there = relationshipRows(name)[0]!;
    const seen = new Set([reference]);
    await deleteTies(database, name, [there]);
    seen.add(await now());
    const elsewhere = relationshipRow(name, 'full', 'archived', 1);
    await setTies(database, name, [elsewhere]);
    seen.add(await now());
    await deleteTies(database, name, [elsewhere]);
    await setTies(database, name, [there]);
    const [property] = Object.keys(there.properties);
    if (property) {
      await setTies(database, name, [{ ...there, properties: { [property]: null } }]);
      seen.add(await now());
      await setTies(database, name, [there]);
    }
    expect(seen.size).toBe(property ? 4 : 3);
    expect(await now()).toBe(reference);
  });

  it('is another when a label has one node more', async () => {
    await setNodes(database, 'District', [{ id: 'more', properties: { name: 'more' } }]);
    expect(await now()).not.toBe(reference);
    await nodes.District.delete(database, { ids: ['more'] });
    expect(await now()).toBe(reference);
  });

  describe('of the same graph with other ids', () => {
    let renamed: Database;
    beforeAll(async () => {
      renamed = await openEngine('embedded');
      await writeRenamed(renamed);
    });
    afterAll(() => renamed.close());

    it('is the same: a node with a source key is named by it', async () => {
      expect((await nodes.Principal.listAll(renamed)).map(({ id }) => id)).toContain('other Principal full');
      expect((await checksum(renamed)).sha256).toBe(reference);
    });

    it('follows ids that stand in properties', async () => {
      const neighbours = (on: Database, id: string, ids: string[]) =>
        nodes.District.set(on, { rows: [{ id, properties: { neighbours: ids } }] });
      await neighbours(renamed, 'other District full', ['other District archived', 'a']);
      await neighbours(database, 'District full', ['District archived', 'a']);
      expect((await checksum(renamed)).sha256).toBe(await now());
    });
  });
});
