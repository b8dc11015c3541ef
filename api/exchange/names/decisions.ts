// What people said about two names: kept in the graph, so that nobody is asked twice.
import { createHash } from 'node:crypto';
import type { Runner } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import { type NameDecisionProperties, nodes } from '#cypher/statements.generated.ts';
import type { NameProposal, NameVerdict } from './proposal.ts';

/** What was said about two names, in its order: a BRANCH is `name` of `other`. */
export interface Decision {
  name: string;
  other: string;
  verdict: NameVerdict;
}

/** All that people said, by the id of the proposal and by the two names. */
export interface Remembered {
  byId: ReadonlyMap<string, Decision>;
  /** For names that only one side each has; under `namesKey`. */
  byNames: ReadonlyMap<string, Decision>;
}

/** Nothing said yet. */
export const nothingRemembered: Remembered = { byId: new Map(), byNames: new Map() };

/** A name as decisions know it. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Two names whichever is first. */
export function namesKey(a: string, b: string): string {
  return [plainName(a), plainName(b)].sort().join('\n');
}

/** Id of the proposal of two sides whichever is first. @param a what tells a side from any other */
export function proposalId(a: string, b: string): string {
  return createHash('sha256')
    .update(JSON.stringify([a, b].sort()))
    .digest('hex')
    .slice(0, 24);
}

/** Reads what people said; of two sayings about the same names the later counts. */
export async function readRemembered(runner: Runner): Promise<Remembered> {
  const rows = (await nodes.NameDecision.listAll(runner)).map(({ properties }) => properties);
  rows.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const decisions = rows.map(({ id, name, other, verdict }) => {
    return { id, decision: { name, other, verdict: verdict as NameVerdict } };
  });
  return {
    byId: new Map(decisions.map(({ id, decision }) => [id, decision])),
    byNames: new Map(decisions.map(({ decision }) => [namesKey(decision.name, decision.other), decision])),
  };
}

/** The node that remembers what a person said; said again, it is the same node. @param at ISO 8601 */
export function decisionRow(
  { id, name, otherName }: Pick<NameProposal, 'id' | 'name' | 'otherName'>,
  verdict: NameVerdict,
  by: string,
  at: string,
): NodeRow<NameDecisionProperties> {
  return { id, properties: { name, other: otherName, verdict, at, by } };
}
