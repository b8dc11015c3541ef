// The statements that every label and every relationship of model.json has, made from the templates in graph/.
import { readFileSync } from 'node:fs';
import type { Counters, Row, Runner, Statement } from './database.ts';
import { change, list, loadStatement } from './statement.ts';

interface NodeModel {
  record?: boolean;
  properties: Record<string, string>;
}

interface RelationshipModel {
  type: string;
  source: string;
  target: string;
  /** End that may have thousands of them; a statement looks them up from the other end. The target unless told. */
  hub?: 'source';
  key: Record<string, string>;
  properties: Record<string, string>;
}

/** The graph model as data: labels with their properties, relationships with ends, key and properties. */
export const model = JSON.parse(readFileSync(new URL('./model.json', import.meta.url), 'utf8')) as {
  nodes: Record<string, NodeModel>;
  relationships: Record<string, RelationshipModel>;
};

/** What every record carries beside its own properties. */
export const recordProperties = { sourceKey: 'string?', archivedAt: 'string?', mergedInto: 'string?' };

/** A node to write: null removes a property, one that is not named stays. */
export interface NodeRow<P = Row> {
  id: string;
  properties: { [K in keyof P]?: P[K] | null };
}

/** A node as stored. */
export interface StoredNode<P> {
  id: string;
  properties: P & { id: string };
}

/** A relationship to write or delete: its ends, the key that tells it from others between them, its properties. */
export interface RelationshipRow<K = Row, P = Row> {
  source: string;
  target: string;
  key: K;
  properties: { [N in keyof P]?: P[N] | null };
}

/** A relationship as stored; the key is among its properties. */
export interface StoredRelationship<P> {
  source: string;
  target: string;
  properties: P;
}

/** What can be asked of every label. */
export interface NodeStatements<P> {
  set(runner: Runner, parameters: { rows: NodeRow<P>[] }): Promise<Counters>;
  delete(runner: Runner, parameters: { ids: string[] }): Promise<Counters>;
  list(runner: Runner, parameters: { ids: string[] }): Promise<StoredNode<P>[]>;
  listAll(runner: Runner): Promise<StoredNode<P>[]>;
  listIds(runner: Runner): Promise<{ id: string }[]>;
}

/** What can be asked of the labels that people make and that a file may bring. */
export interface RecordStatements<P> extends NodeStatements<P> {
  listBySourceKey(runner: Runner, parameters: { sourceKeys: string[] }): Promise<StoredNode<P>[]>;
  listArchived(runner: Runner): Promise<StoredNode<P>[]>;
}

/** What can be asked of every relationship. */
export interface RelationshipStatements<K, P> {
  set(runner: Runner, parameters: { rows: RelationshipRow<K, P>[] }): Promise<Counters>;
  delete(
    runner: Runner,
    parameters: { rows: Omit<RelationshipRow<K, P>, 'properties'>[] },
  ): Promise<Counters>;
  listBySource(runner: Runner, parameters: { ids: string[] }): Promise<StoredRelationship<K & P>[]>;
  listByTarget(runner: Runner, parameters: { ids: string[] }): Promise<StoredRelationship<K & P>[]>;
  listAll(runner: Runner): Promise<StoredRelationship<K & P>[]>;
}

/** Every statement made from a template, for the contract tests. */
export const templateStatements: Statement[] = [];

function load(file: string, fill: Record<string, string>): Statement {
  const statement = loadStatement(`graph/${file}.cypher`, fill);
  templateStatements.push(statement);
  return statement;
}

/** The statements of one label. */
export function nodeStatements<P>(label: string): NodeStatements<P> {
  const fill = { name: label, Label: label };
  const set = load('setNodes', fill);
  const remove = load('deleteNodes', fill);
  const byId = load('listNodes', fill);
  const all = load('listAllNodes', fill);
  const ids = load('listNodeIds', fill);
  return {
    set: (runner, parameters) => change(runner, set, parameters),
    delete: (runner, parameters) => change(runner, remove, parameters),
    list: (runner, parameters) => list(runner, byId, parameters),
    listAll: (runner) => list(runner, all, {}),
    listIds: (runner) => list(runner, ids, {}),
  };
}

/** The statements of one label that is a record. */
export function recordStatements<P>(label: string): RecordStatements<P> {
  const fill = { name: label, Label: label };
  const bySourceKey = load('listNodesBySourceKey', fill);
  const archived = load('listArchivedNodes', fill);
  return {
    ...nodeStatements<P>(label),
    listBySourceKey: (runner, parameters) => list(runner, bySourceKey, parameters),
    listArchived: (runner) => list(runner, archived, {}),
  };
}

/** The embedded engine looks a tie up among those of the end that is written first: it must be the one with few. */
const FROM_SOURCE = { few: 'source', left: '-', right: '->', many: 'target' };
const FROM_TARGET = { few: 'target', left: '<-', right: '-', many: 'source' };

/** The statements of one relationship. */
export function relationshipStatements<K, P>(name: string): RelationshipStatements<K, P> {
  const { type, source, target, hub, key } = model.relationships[name]!;
  const pairs = Object.keys(key).map((property) => `${property}: row.key.${property}`);
  const fill = {
    name,
    TYPE: type,
    Source: source,
    Target: target,
    key: pairs.length ? ` {${pairs.join(', ')}}` : '',
    ...(hub === 'source'
      ? { ...FROM_TARGET, Few: target, Many: source }
      : { ...FROM_SOURCE, Few: source, Many: target }),
  };
  const set = load('setRelationships', fill);
  const remove = load('deleteRelationships', fill);
  const bySource = load('listRelationshipsBySource', fill);
  const byTarget = load('listRelationshipsByTarget', fill);
  const all = load('listAllRelationships', fill);
  return {
    set: (runner, parameters) => change(runner, set, parameters),
    delete: (runner, parameters) => change(runner, remove, parameters),
    listBySource: (runner, parameters) => list(runner, bySource, parameters),
    listByTarget: (runner, parameters) => list(runner, byTarget, parameters),
    listAll: (runner) => list(runner, all, {}),
  };
}
