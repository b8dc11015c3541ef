// A planned import, whatever it is of: what it would write, what it would overwrite, and by what it is known again.
import type { Runner } from '#cypher/database.ts';
import type { NodeRow } from '#cypher/graph.ts';
import type { Change } from '../../atlas/commit.ts';
import { countOutcomes, type ImportReport } from '../report.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Image, readImage } from './image.ts';
import type { NamesPlanned } from './plan-names.ts';

/** What an import would do. */
export interface Planned {
  /** As after the import, were it done; `written` tells whether it would write. */
  report: ImportReport;
  /** What it would write of records and ties; the profile that an atlas without one takes over. */
  change: Change;
  /** What it would overwrite. */
  image: Image;
  /** The same for the same rows on the same atlas. */
  fingerprint: string;
  names: NamesPlanned;
  /** What is remembered of its columns; null where they are not anyone's own. */
  mapping: NodeRow | null;
  source: string;
  /** How its columns are read, as text. */
  described: string;
}

/** What the planner of a kind of import gives. */
export interface ToFinish extends Pick<Planned, 'change' | 'names' | 'mapping' | 'source' | 'described'> {
  report: Omit<ImportReport, 'counts' | 'written' | 'profileTaken'>;
  at: string;
  signal?: AbortSignal | undefined;
}

/** Completes a plan with what it would overwrite. */
export async function finishPlan(
  runner: Runner,
  { report, at, signal, ...plan }: ToFinish,
): Promise<Planned> {
  signal?.throwIfAborted();
  const { nodes, relationships, deletedRelationships, profile } = plan.change;
  const image = await readImage(runner, plan.change, signal);
  return {
    ...plan,
    report: {
      ...report,
      counts: countOutcomes(report.rows),
      profileTaken: profile?.profile ?? null,
      written: Boolean(nodes || relationships || deletedRelationships || profile),
    },
    image,
    fingerprint: await fingerprintOf(image, at, signal),
  };
}
