// One fingerprint of a whole graph, the same on both engines and whatever ids an import happened to make.
import { createHash } from 'node:crypto';
import type { Database, Value } from './database.ts';
import { model } from './graph.ts';
import { nodes, relationships } from './statements.generated.ts';

/** Labels whose nodes tell when something was done and how, not what the atlas says; they are not compared. */
const JOURNAL = new Set(['AuditEntry', 'ImportBatch', 'ImportUndo', 'HeaderMapping', 'NameDecision']);

type Ids = Map<string, string>;

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

/** What a node says, without the revision at which it was last written: a change that is undone leaves no trace. */
function said(properties: object): Value {
  const { revision: _, ...others } = properties as Record<string, Value>;
  return others;
}

/** What a checksum was made of. */
export interface Checksum {
  sha256: string;
  nodes: number;
  relationships: number;
}

/**
 * SHA-256 over every node and relationship, in an order of their own. Imported nodes are named by their source key, so
 * the same files give the same checksum in two atlases. Revisions, audit entries and what imports keep for themselves
 * are left out.
 */
export async function checksum(database: Database): Promise<Checksum> {
  return database.read(async (runner) => {
    const ids: Ids = new Map();
    const lines: string[] = [];
    const read = [];
    for (const label of Object.keys(model.nodes)) {
      if (JOURNAL.has(label)) continue;
      const stored = await nodes[label as keyof typeof nodes].listAll(runner);
      for (const { id, properties } of stored) {
        const { sourceKey } = properties as { sourceKey?: string };
        if (sourceKey) ids.set(id, `${label} ${sourceKey}`);
      }
      read.push({ label, stored });
    }
    for (const { label, stored } of read) {
      for (const { properties } of stored)
        lines.push(JSON.stringify([label, canonical(said(properties), ids)]));
    }
    const nodeCount = lines.length;
    for (const name of Object.keys(relationships)) {
      for (const { source, target, properties } of await relationships[
        name as keyof typeof relationships
      ].listAll(runner)) {
        const ends = [ids.get(source) ?? source, ids.get(target) ?? target];
        lines.push(JSON.stringify([name, ...ends, canonical(properties as unknown as Value, ids)]));
      }
    }
    const hash = createHash('sha256');
    for (const line of lines.sort()) hash.update(line).update('\n');
    return { sha256: hash.digest('hex'), nodes: nodeCount, relationships: lines.length - nodeCount };
  });
}
