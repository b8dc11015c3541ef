// A small graph in which nothing of model.json is missing: every label, property, relationship and key, made from its types.
import type { Database, Row, Value } from '#cypher/database.ts';
import { model, type NodeRow, type RelationshipRow, recordProperties } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';

/** Which of a label's three nodes: with every property but those of the archive, with none that may be missing, with every one. */
export type Which = 'full' | 'bare' | 'archived';

const ARCHIVE = ['archivedAt', 'mergedInto'];

/** Declared properties of a label, those that every record and every node has among them. */
export function propertiesOf(label: string): Record<string, string> {
  const { record, properties } = model.nodes[label]!;
  return { ...properties, ...(record ? recordProperties : {}), revision: 'int' };
}

/** A value of the declared type; the same name and number give the same value. */
export function exampleValue(type: string, name: string, n: number): Value {
  const plain = type.replace(/\[\]|\?/g, '');
  const one = (i: number): Value => {
    if (plain === 'int') return 2020 + n + i;
    if (plain === 'float') return n + i + 0.25;
    if (plain === 'boolean') return (n + i) % 2 === 0;
    if (plain === 'string') return `${name} ${n}.${i} 協働🌸`;
    throw new Error(`${name}: the model may hold no ${type}`);
  };
  return type.includes('[]') ? [one(1), one(0)] : one(0);
}

function valuesOf(types: Record<string, string>, name: string, n: number, which: Which): Row {
  const wanted = Object.entries(types).filter(
    ([property, type]) =>
      which === 'archived' || (which === 'full' && !ARCHIVE.includes(property)) || !type.endsWith('?'),
  );
  return Object.fromEntries(
    wanted.map(([property, type]) => [property, exampleValue(type, `${name}.${property}`, n)]),
  );
}

/** Id of one of a label's nodes; there is only one atlas. */
export const idOf = (label: string, which: Which) => (label === 'Atlas' ? 'atlas' : `${label} ${which}`);

/** The three nodes of a label; the one atlas. */
export function nodeRows(label: string): NodeRow[] {
  const which: Which[] = label === 'Atlas' ? ['archived'] : ['full', 'bare', 'archived'];
  return which.map((one, n) => ({
    id: idOf(label, one),
    properties: valuesOf(propertiesOf(label), label, n + 1, one),
  }));
}

/** One relationship between two of the nodes. */
export function relationshipRow(name: string, from: Which, to: Which, n: number): RelationshipRow {
  const { source, target, key, properties } = model.relationships[name]!;
  return {
    source: idOf(source, from),
    target: idOf(target, to),
    key: valuesOf(key, name, n, 'archived'),
    properties: valuesOf(properties, name, n, from),
  };
}

/** The relationships of one name: between different nodes, and twice between the same where the key tells them apart. */
export function relationshipRows(name: string): RelationshipRow[] {
  const rows = [
    relationshipRow(name, 'full', 'bare', 1),
    relationshipRow(name, 'bare', 'archived', 2),
    relationshipRow(name, 'archived', 'full', 3),
  ];
  const keyed = Object.keys(model.relationships[name]!.key).length > 0;
  return keyed ? [...rows, relationshipRow(name, 'full', 'bare', 4)] : rows;
}

/** A node as the list statements return it. */
export const storedNode = ({ id, properties }: NodeRow): Row => ({
  id,
  properties: { id, ...(properties as Row) },
});

/** A relationship as the list statements return it. */
export const storedRelationship = ({ source, target, key, properties }: RelationshipRow): Row => ({
  source,
  target,
  properties: { ...key, ...(properties as Row) },
});

/** Writes the whole graph into a migrated database. */
export async function writeWholeGraph(database: Database): Promise<void> {
  await database.write(async (runner) => {
    for (const label of Object.keys(model.nodes))
      await nodes[label as keyof typeof nodes].set(runner, { rows: nodeRows(label) as never });
    for (const name of Object.keys(model.relationships))
      await relationships[name as keyof typeof relationships].set(runner, {
        rows: relationshipRows(name) as never,
      });
  });
}
