// Analysis of plain files, without a database: the same definitions and the same code as the server's.

import type { MetricNames } from '../analysis/metrics/evaluate.ts';
import { networkMetrics, principalMetrics, tieMetrics } from '../analysis/metrics/list.ts';
import { evaluateJob } from '../analysis/metrics/worker.ts';
import type { Pool, RunOptions } from '../analysis/pool.ts';
import { rankBandsOn } from '../analysis/rank-bands-on.ts';
import { labelsOf, type Subject, subjectOfAffiliation, subjectOfNetwork } from '../analysis/subject.ts';
import type { FileNetwork, Notice } from './file-network.ts';
import { readParticipations } from './network-participations.ts';
import { type AnalysisResult, resultOf } from './network-result.ts';
import { readTies } from './network-ties.ts';

/** Files to read: ties, or participations. Paths; null = not given. */
export type NetworkFiles =
  | { readonly ties: string; readonly groups: string | null }
  | {
      readonly participations: string;
      readonly principals: string | null;
      readonly projects: string | null;
      /** First and last fiscal year; null = no bound. */
      readonly from: number | null;
      readonly to: number | null;
    };

/** What to compute. */
export interface AnalyzeOptions {
  readonly files: NetworkFiles;
  /** Ids of metrics, of any scope; null = all but the HEAVY ones. */
  readonly metrics: readonly string[] | null;
  readonly seed: number;
  /** Replicates for sensitivity bands of ranks; 0 = none. */
  readonly replicates: number;
}

/** The result, and what should be said about the files. */
export interface Analysis {
  readonly result: AnalysisResult;
  readonly notices: readonly Notice[];
}

/** Reads a network. @throws AppError naming file, line, column, value and reason */
function readNetwork(files: NetworkFiles): Promise<FileNetwork> {
  return 'ties' in files ? readTies(files.ties, files.groups) : readParticipations(files);
}

/**
 * Reads files and computes metrics in a worker.
 * @throws AppError for faults of the files; RangeError for an unknown metric; the signal's reason when stopped
 */
export async function analyzeFiles(
  { files, metrics, seed, replicates }: AnalyzeOptions,
  pool: Pool,
  { signal, onProgress = () => {} }: RunOptions = {},
): Promise<Analysis> {
  const names = namesOf(metrics);
  const read = await readNetwork(files);
  const part = replicates > 0 ? 0.1 : 1;
  const evaluation = await pool.run(
    evaluateJob,
    { subject: subjectOf(read), names, seed },
    { signal, onProgress: (share) => onProgress(share * part) },
  );
  const ranks =
    replicates > 0
      ? await rankBandsOn(
          pool,
          subjectOf(read),
          { metrics: names.principal, replicates, seed },
          { signal, onProgress: (share) => onProgress(part + share * (1 - part)) },
        )
      : null;
  return { result: resultOf(read, evaluation, ranks), notices: read.notices };
}

function subjectOf({ affiliation, network, groups }: FileNetwork): Subject {
  const more = { sectors: labelsOf(groups) };
  return affiliation ? subjectOfAffiliation(affiliation, more) : subjectOfNetwork(network, more);
}

/** Sorts ids of metrics by scope; an id may name a metric in several. @throws RangeError for an unknown id */
function namesOf(ids: readonly string[] | null): MetricNames {
  if (ids === null) return {};
  const within = (list: readonly { readonly id: string }[]) =>
    ids.filter((id) => list.some((m) => m.id === id));
  const names = {
    principal: within(principalMetrics),
    tie: within(tieMetrics),
    network: within(networkMetrics),
  };
  const unknown = ids.find((id) => !Object.values(names).some((list) => list.includes(id)));
  if (unknown !== undefined) throw new RangeError(`unknown metric ${unknown}`);
  return names;
}
