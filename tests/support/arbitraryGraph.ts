// Any graph that model.json allows, for property tests: a few nodes of every label, any values, ties between them.
import fc from 'fast-check';
import { codesOf } from '#api/exchange/export/codes.ts';
import type { Database, Row, Value } from '#cypher/database.ts';
import { model, type NodeRow, type RelationshipRow } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { propertiesOf } from '../engine/wholeGraph.ts';

/** Rows of a graph, by label and name. */
export interface Graph {
  nodes: Record<string, NodeRow[]>;
  relationships: Record<string, RelationshipRow[]>;
}

const awkward = [
  ...['', ' ', "'", '"', '=1+1', '＝1', '-1', '@a', '007', '1e3', 'true', 'null', '[]', '["a"]', ';', 'a;b'],
  ...[
    'a|b',
    'a\nb',
    'a\r\nb',
    '\ta',
    ' a ',
    '\ufeffa',
    'a\u0000b',
    '_x000D_',
    '𠮷野家',
    'が\u3099',
    "''a",
    "'=a",
  ],
];
const text = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 12 }));

function arbitraryValue(type: string): fc.Arbitrary<Value> {
  const plain = type.replace(/\[\]|\?/g, '');
  const one: fc.Arbitrary<Value> =
    plain === 'int'
      ? fc.maxSafeInteger()
      : plain === 'float'
        ? fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
        : plain === 'boolean'
          ? fc.boolean()
          : text;
  return type.includes('[]') ? fc.array(one, { maxLength: 4 }) : one;
}

/** A value as it may stand in an atlas that only the API has written: codes that there are. */
function soundValue(what: string, name: string, type: string): fc.Arbitrary<Value> {
  const codes = codesOf(what, name);
  if (!codes) return arbitraryValue(type);
  const code = fc.constantFrom(...codes);
  return type.includes('[]') ? fc.array(code, { maxLength: 3 }) : code;
}

/** Values of declared properties; what may be missing is, now and then. */
function valuesOf(what: string, types: Record<string, string>): fc.Arbitrary<Row> {
  const required = Object.keys(types).filter((name) => !types[name]!.endsWith('?'));
  const arbitraries = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, soundValue(what, name, type)]),
  );
  return fc.record(arbitraries, { requiredKeys: required }) as fc.Arbitrary<Row>;
}

const rowsOf = (label: string, sourceKeys: boolean): fc.Arbitrary<NodeRow[]> =>
  fc.array(valuesOf(label, propertiesOf(label)), { maxLength: 3 }).map((all) =>
    all.map((properties, i) => ({
      id: `${label} ${i}`,
      // Keys are unique in any atlas: each names a row of one file.
      properties:
        'sourceKey' in properties && sourceKeys
          ? { ...properties, sourceKey: `file:${label}:${i}` }
          : without(properties, 'sourceKey'),
    })),
  );

function without(row: Row, name: string): Row {
  const { [name]: _, ...others } = row;
  return others;
}

function tiesOf(name: string, ids: Record<string, string[]>): fc.Arbitrary<RelationshipRow[]> {
  const { source, target, key, properties } = model.relationships[name]!;
  const [sources, targets] = [ids[source]!, ids[target]!];
  if (sources.length === 0 || targets.length === 0) return fc.constant([]);
  const tie = fc.record({
    source: fc.constantFrom(...sources),
    target: fc.constantFrom(...targets),
    key: valuesOf(name, key),
    properties: valuesOf(name, properties),
  });
  const sameTie = (row: RelationshipRow) => JSON.stringify([row.source, row.target, row.key]);
  return fc.uniqueArray(tie, { maxLength: 4, selector: sameTie });
}

/** Any graph of the labels given, all unless told; its text properties may point at nothing. */
export function arbitraryGraph(labels: readonly string[] = Object.keys(model.nodes)): fc.Arbitrary<Graph> {
  const rows = Object.fromEntries(
    labels.filter((label) => label !== 'Atlas').map((label) => [label, rowsOf(label, true)]),
  );
  return fc.record(rows).chain((found) => {
    const ids = Object.fromEntries(
      Object.keys(model.nodes).map((label) => [label, (found[label] ?? []).map(({ id }) => id)]),
    );
    const ties = Object.fromEntries(
      Object.keys(model.relationships).map((name) => [name, tiesOf(name, ids)]),
    );
    return fc.record(ties).map((relationshipsOf) => ({ nodes: found, relationships: relationshipsOf }));
  });
}

/** The same graph where what points at records points at some: nothing merged in a ring, neighbours that there are. */
export function soundGraph(graph: Graph): Graph {
  const sound = (label: string, rows: NodeRow[]) =>
    rows.map(({ id, properties }, i) => ({
      id,
      properties: {
        ...properties,
        ...('mergedInto' in properties ? { mergedInto: i > 0 ? rows[i - 1]!.id : null } : {}),
        ...(label === 'District' && 'neighbours' in properties
          ? { neighbours: rows.slice(i).map((row) => row.id) }
          : {}),
      },
    }));
  const all = Object.entries(graph.nodes).map(([label, rows]) => [label, sound(label, rows)] as const);
  return { ...graph, nodes: Object.fromEntries(all) };
}

/** Writes rows as they are, past every rule. */
export async function writeGraph(database: Database, graph: Graph): Promise<void> {
  await database.write(async (runner) => {
    for (const [label, rows] of Object.entries(graph.nodes))
      await nodes[label as keyof typeof nodes].set(runner, { rows: rows as never });
    for (const [name, rows] of Object.entries(graph.relationships))
      await relationships[name as keyof typeof relationships].set(runner, { rows: rows as never });
  });
}

/** Takes everything away but the atlas itself. */
export async function clearGraph(database: Database): Promise<void> {
  await database.write(async (runner) => {
    for (const label of Object.keys(nodes) as (keyof typeof nodes)[]) {
      if (label === 'Atlas') continue;
      const ids = (await nodes[label].listIds(runner)).map(({ id }) => id);
      await nodes[label].delete(runner, { ids });
    }
  });
}
