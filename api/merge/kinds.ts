// The kinds of record of which two can be looked at as one, each with the fields that show its ties.

import type { Runner } from '#cypher/database.ts';
import { findRecord } from '../atlas/record.ts';
import type { RecordRules } from '../atlas/write.ts';
import { challengeRules } from '../challenge/rules.ts';
import { coordinatorRules } from '../coordinator/rules.ts';
import type { Loaders } from '../loaders.ts';
import { principalRules } from '../principal/rules.ts';
import { projectRules } from '../project/rules.ts';

/** A kind of record. */
export interface MergedKind {
  rules: RecordRules;
  /** Fields that are records at the other end of a tie. */
  links: RecordRules['links'];
}

const kinds: readonly MergedKind[] = [
  {
    rules: principalRules,
    links: {
      ...principalRules.links,
      members: { relationship: 'Membership', end: 'target' },
      challenges: { relationship: 'Raising', end: 'source' },
    },
  },
  { rules: projectRules, links: projectRules.links },
  { rules: coordinatorRules, links: coordinatorRules.links },
  {
    rules: challengeRules,
    links: { ...challengeRules.links, projects: { relationship: 'Addressing', end: 'target' } },
  },
];

/** The kind of the record with this id. @throws AppError NOT_FOUND where it is none of the kinds */
export async function kindOf(runner: Runner, loaders: Loaders, keep: string): Promise<MergedKind> {
  const found = await Promise.all(kinds.map(({ rules }) => loaders.node(rules.label, keep)));
  const kind = kinds[found.findIndex((record) => record !== null)];
  if (!kind) await findRecord(runner, 'Principal', keep, 'keep');
  return kind!;
}
