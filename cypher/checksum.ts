// One fingerprint of a whole graph, the same on both engines and whatever ids an import happened to make.
import { hash } from 'node:crypto';
import type { Database, Row, Runner, Value } from './database.ts';
import { type Part, readGraph, readNodes } from './read-graph.ts';

/** Labels whose nodes tell who did what when, or who may do what, not what the atlas says; they are not compared. */
const NOT_SAID = new Set([
  'Account',
  'AuditEntry',
  'HeaderMapping',
  'ImportBatch',
  'ImportUndo',
  'NameDecision',
]);

/** Properties that tell when something was written and by which version. */
const UNSAID = new Set(['revision', 'restoredAt', 'schemaVersion']);

type Ids = ReadonlyMap<string, string>;

/** Nulls left out, keys in order, every id replaced by the source key of its node where it has one. */
function canonical(value: Value, ids: Ids): Value {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => canonical(item, ids));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, canonical(item, ids)]),
  );
}

/** What a node says, without when it was last written: a change that is undone leaves no trace. */
function said(properties: Row): Value {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !UNSAID.has(name)));
}

/** What a checksum was made of. */
export interface Checksum {
  sha256: string;
  nodes: number;
  relationships: number;
}

/** A checksum in the making: first every node is named, then every node and relationship is added, in any order. */
export interface Summing {
  name(label: string, id: string, properties: Row): void;
  addNode(label: string, properties: Row): void;
  addRelationship(name: string, source: string, target: string, properties: Row): void;
  end(): Checksum;
}

/** Begins a checksum. What it keeps is a name for each imported node and 44 characters for each row. */
export function startChecksum(): Summing {
  const ids = new Map<string, string>();
  const digests: string[] = [];
  let nodes = 0;
  const add = (line: Value) => digests.push(hash('sha256', JSON.stringify(line), 'base64'));
  return {
    name(label, id, { sourceKey }) {
      if (sourceKey && !NOT_SAID.has(label)) ids.set(id, `${label} ${sourceKey}`);
    },
    addNode(label, properties) {
      if (NOT_SAID.has(label)) return;
      add([label, canonical(said(properties), ids)]);
      nodes += 1;
    },
    addRelationship(name, source, target, properties) {
      add([name, ids.get(source) ?? source, ids.get(target) ?? target, canonical(properties, ids)]);
    },
    end: () => ({
      sha256: hash('sha256', digests.sort().join('\n'), 'hex'),
      nodes,
      relationships: digests.length - nodes,
    }),
  };
}

/** The checksum of the graph as this runner sees it. @param visit called once with every part, also what is not compared */
export async function checksumIn(
  runner: Runner,
  visit: (part: Part) => void = () => undefined,
): Promise<Checksum> {
  const sum = startChecksum();
  for await (const part of readNodes(runner))
    for (const { id, properties } of part.nodes) sum.name(part.label, id, properties);
  for await (const part of readGraph(runner)) {
    visit(part);
    if ('label' in part) for (const { properties } of part.nodes) sum.addNode(part.label, properties);
    else
      for (const { source, target, properties } of part.relationships)
        sum.addRelationship(part.name, source, target, properties);
  }
  return sum.end();
}

/**
 * SHA-256 over every node and relationship, whatever their order. Imported nodes are named by their source key, so the
 * same files give the same checksum in two atlases. Revisions, audit entries, accounts and what imports keep for
 * themselves are left out.
 */
export function checksum(database: Database): Promise<Checksum> {
  return database.read((runner) => checksumIn(runner));
}
