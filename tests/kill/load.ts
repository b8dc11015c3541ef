// What the killed process writes: a base, and rounds of one commit each that change, add and take away thousands of rows.
import { type Change, commit } from '#api/atlas/commit.ts';
import type { Database } from '#cypher/database.ts';
import type { NodeRow, RelationshipRow } from '#cypher/graph.ts';

const PRINCIPALS = 3_000;
const PROJECTS = 1_500;
const CHALLENGES = 300;

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const principalId = (i: number) => `principal ${i % PRINCIPALS}`;
const challengeId = (round: number, i: number) => `challenge ${round}.${i}`;

/** Everything follows from the round alone, so that two databases that wrote the same rounds have the same checksum. */
function principals(round: number): NodeRow[] {
  return numbers(PRINCIPALS).map((i) => ({
    id: principalId(i),
    properties: {
      name: `団体 ${i}`,
      status: 'ACTIVE',
      note: `${round} 回目の記録 ${'。'.repeat((i * 7 + round) % 50)}`,
      registeredYears: [2020, 2021 + (round % 5)],
      kana: (i + round) % 3 === 0 ? null : `だんたい ${round}`,
    },
  }));
}

function projects(round: number): NodeRow[] {
  return numbers(PROJECTS).map((i) => ({
    id: `project ${i}`,
    properties: { name: `事業 ${i}`, status: 'ACTIVE', startYear: 2020, budgetYen: i * 1_000 + round },
  }));
}

function participations(round: number): RelationshipRow[] {
  return numbers(PROJECTS * 4).map((i) => ({
    source: principalId(i * 11 + round),
    target: `project ${i % PROJECTS}`,
    key: { role: 'PARTNER', since: 2000 + round },
    properties: { until: 2001 + round },
  }));
}

/** One change of a few thousand rows: what the round before added is taken away. */
function changeOf(round: number): Change {
  const raisings = (of: number) =>
    numbers(CHALLENGES).map((i) => ({
      source: principalId(i * 5),
      target: challengeId(of, i),
      key: {},
      properties: {},
    }));
  return {
    nodes: {
      Principal: principals(round),
      Project: projects(round),
      Challenge: numbers(CHALLENGES).map((i) => ({
        id: challengeId(round, i),
        properties: { title: `課題 ${i}`, status: 'OPEN', raisedYear: 2000 + round },
      })),
    },
    relationships: { Participation: participations(round), Raising: raisings(round) },
    ...(round > 0 && {
      deletedRelationships: { Participation: participations(round - 1) },
      deletedNodes: { Challenge: numbers(CHALLENGES).map((i) => challengeId(round - 1, i)) },
    }),
  };
}

/** Commits a round; `onLast` is called when all rows are written and only the end of the transaction is left. Round 0 is the base. */
export async function writeRound(
  database: Database,
  round: number,
  onLast: () => void = () => undefined,
): Promise<void> {
  const summary = () => {
    onLast();
    return `round ${round}`;
  };
  await commit(database, { by: 'kill', action: 'writeRound', summary }, async () => changeOf(round));
}

/** Commits one row: the proof that writing goes on after a round. */
export async function writeMark(database: Database, round: number): Promise<void> {
  const row = { id: 'mark', properties: { name: `印 ${round}` } };
  await commit(database, { by: 'kill', action: 'writeMark', summary: `mark ${round}` }, async () => ({
    nodes: { District: [row] },
  }));
}
