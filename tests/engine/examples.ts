// Examples of every statement on the whole graph: parameters, and what must come back or change.
import type { Counters, Row, Statement } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import {
  exampleValue,
  idOf,
  nodeRows,
  relationshipRow,
  relationshipRows,
  storedNode,
  storedRelationship,
} from './wholeGraph.ts';

/** One use of a statement. */
export interface Example {
  parameters: Row;
  /** Rows of a read. */
  rows?: Row[];
  /** Whether the statement promises their order. */
  ordered?: boolean;
  /** What a write changes the first time; counters that are not named are 0, except `propertiesSet`. */
  changes?: Partial<Counters>;
}

const rowsOf = (rows: object[]) => rows as Row[];

/** Relationships that a node has, of every name, at either end. */
function tiesOf(id: string): number {
  const ties = Object.keys(model.relationships).flatMap((name) =>
    relationshipRows(name).filter(({ source, target }) => source === id || target === id),
  );
  return ties.length;
}

function nodeExamples(verb: string, label: string): Example[] | undefined {
  const [first] = nodeRows(label);
  const archived = nodeRows(label).filter(({ properties }) => 'archivedAt' in properties);
  const key = first!.properties.sourceKey as string;
  const made = { id: `${label} new`, properties: { revision: 9 } };
  const changed = { id: first!.id, properties: { revision: 9 } };
  const gone = nodeRows(label).at(-1)!.id;
  const examples: Record<string, Example[]> = {
    listAllNodes: [{ parameters: {}, rows: nodeRows(label).map(storedNode) }],
    listNodeIds: [{ parameters: {}, rows: nodeRows(label).map(({ id }) => ({ id })) }],
    listNodes: [
      { parameters: { ids: [first!.id, 'nobody'] }, rows: [storedNode(first!)] },
      { parameters: { ids: [] }, rows: [] },
    ],
    listNodesBySourceKey: [{ parameters: { sourceKeys: [key, 'none'] }, rows: [storedNode(first!)] }],
    listArchivedNodes: [{ parameters: {}, rows: archived.map(storedNode) }],
    setNodes: [
      { parameters: { rows: rowsOf([made, changed]) }, changes: { nodesCreated: 1 } },
      { parameters: { rows: [] }, changes: {} },
    ],
    deleteNodes: [
      {
        parameters: { ids: [gone, 'nobody'] },
        changes: { nodesDeleted: 1, relationshipsDeleted: tiesOf(gone) },
      },
    ],
  };
  return examples[verb];
}

function relationshipExamples(verb: string, name: string): Example[] | undefined {
  const { source, target } = model.relationships[name]!;
  const all = relationshipRows(name);
  const there = all[0]!;
  const other = relationshipRow(name, 'bare', 'full', 5);
  const nowhere = { ...other, target: 'nobody' };
  const stored = (rows: typeof all) => rows.map(storedRelationship);
  const leaving = idOf(source, 'full');
  const entering = idOf(target, 'archived');
  const examples: Record<string, Example[]> = {
    listAllRelationships: [{ parameters: {}, rows: stored(all) }],
    listRelationshipsBySource: [
      {
        parameters: { ids: [leaving, 'nobody'] },
        rows: stored(all.filter((row) => row.source === leaving)),
      },
    ],
    listRelationshipsByTarget: [
      {
        parameters: { ids: [entering, 'nobody'] },
        rows: stored(all.filter((row) => row.target === entering)),
      },
    ],
    setRelationships: [
      { parameters: { rows: rowsOf([there, other, nowhere]) }, changes: { relationshipsCreated: 1 } },
    ],
    deleteRelationships: [
      { parameters: { rows: rowsOf([there, other]) }, changes: { relationshipsDeleted: 1 } },
    ],
  };
  return examples[verb];
}

/** Columns of the nodes of one label that are not archived, as the network's statements return them. */
function networkRows({ columns }: Statement, label: string): Row[] {
  const open = nodeRows(label).filter(({ properties }) => !('archivedAt' in properties));
  const value = (row: Row, column: string) => row[column] ?? null;
  return open.map(({ id, properties }) =>
    Object.fromEntries(columns.map(({ name }) => [name, value({ id, ...(properties as Row) }, name)])),
  );
}

const isOpen = (label: string, id: string) =>
  nodeRows(label).some((row) => row.id === id && !('archivedAt' in row.properties));

/** First by id of those at the one end of a relationship who lead to the other. */
function firstTo(name: string, target: string): string | null {
  const sources = relationshipRows(name).filter((row) => row.target === target);
  return sources.map(({ source }) => source).sort()[0] ?? null;
}

const auditRows = nodeRows('AuditEntry')
  .map(({ id, properties }): Row => ({ id, target: null, ...(properties as Row) }))
  .reverse();
const atlas = nodeRows('Atlas')[0]!.properties as Row;
const someone = exampleValue('string?', 'AuditEntry.target', 3);

const own: Record<string, (statement: Statement) => Example[]> = {
  findAtlas: ({ columns }) => [
    { parameters: {}, rows: [Object.fromEntries(columns.map(({ name }) => [name, atlas[name]!]))] },
  ],
  listAuditEntries: () => [
    { parameters: { target: someone, limit: 10 }, rows: auditRows.slice(0, 1), ordered: true },
    { parameters: { target: null, limit: 10 }, rows: auditRows, ordered: true },
    { parameters: { target: null, limit: 2 }, rows: auditRows.slice(0, 2), ordered: true },
  ],
  mergeAtlas: () => [{ parameters: {}, changes: {} }],
  setLock: () => [{ parameters: {}, changes: {} }],
  setProfile: () => [
    { parameters: { profile: 'koka', fictional: true }, changes: {} },
    { parameters: { profile: 'koka', fictional: null }, changes: {} },
  ],
  setRevision: () => [{ parameters: {}, changes: {} }],
  setSchemaVersion: () => [{ parameters: { schemaVersion: 3 }, changes: {} }],
  listHealthIntroductions: (statement) => [
    {
      parameters: {},
      rows: networkRows(statement, 'Introduction').map((row) => ({
        ...row,
        coordinator: firstTo('Proposal', row.id as string),
      })),
    },
  ],
  listHealthEvaluations: (statement) => [
    {
      parameters: {},
      rows: networkRows(statement, 'Evaluation').flatMap((row) =>
        relationshipRows('Assessment')
          .filter(({ source, target }) => source === row.id && isOpen('Project', target))
          .map(({ target }) => ({ ...row, project: target, principal: firstTo('Giving', row.id as string) })),
      ),
    },
  ],
  listNetworkChallenges: (statement) => [{ parameters: {}, rows: networkRows(statement, 'Challenge') }],
  listNetworkDistricts: (statement) => [{ parameters: {}, rows: networkRows(statement, 'District') }],
  listNetworkPrincipals: (statement) => [{ parameters: {}, rows: networkRows(statement, 'Principal') }],
  listNetworkProjects: (statement) => [{ parameters: {}, rows: networkRows(statement, 'Project') }],
  listNetworkCoordinators: (statement) => [{ parameters: {}, rows: networkRows(statement, 'Coordinator') }],
  listNetworkParticipations: () => [
    {
      parameters: {},
      rows: relationshipRows('Participation')
        .filter(({ source, target }) => !`${source} ${target}`.includes('archived'))
        .map(({ source, target, key, properties }) => ({
          principal: source,
          project: target,
          ...key,
          until: (properties as Row).until ?? null,
        })),
    },
  ],
};

/** Names of the statements that are no template and have examples. */
export const namedExamples = Object.keys(own);

/** Examples of a statement; none when somebody forgot to write them. */
export function examplesOf(statement: Statement): Example[] {
  const [verb, filled] = statement.name.split(' ') as [string, string | undefined];
  if (filled === undefined) return own[verb]?.(statement) ?? [];
  return (filled in model.nodes ? nodeExamples(verb, filled) : relationshipExamples(verb, filled)) ?? [];
}
