// Analysis of plain files, without a database: the same definitions and the same code as the server's.
import type { MetricNames } from '../analysis/metrics/evaluate.ts';
import { evaluateOn } from '../analysis/metrics/evaluate-on.ts';
import { networkMetrics, principalMetrics, tieMetrics } from '../analysis/metrics/list.ts';
import type { Pool, RunOptions } from '../analysis/pool.ts';
import { rankBandsOn } from '../analysis/rank-bands-on.ts';
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
  /** Most principals for which betweenness is exact; of more it is estimated. No limit if left out. */
  readonly exactUpTo?: number;
}

/** The result, and what should be said about the files. */
export interface Analysis {
  readonly result: AnalysisResult;
  readonly notices: readonly Notice[];
}

/** Metrics take about as long as so many replicates. */
const METRICS_TAKE = 10;

/**
 * Reads files and computes metrics on all threads of a pool: those named, with permutation tests where a metric has
 * one; and ranks with bands where replicates are asked for, of the metrics named, else of `BANDED`.
 * @throws AppError for faults of the files; RangeError for an unknown metric; the signal's reason when stopped
 */
export async function analyzeFiles(
  { files, metrics, seed, replicates, exactUpTo }: AnalyzeOptions,
  pool: Pool,
  { signal, onProgress = () => {} }: RunOptions = {},
): Promise<Analysis> {
  const names = namesOf(metrics);
  const { ids, subject, notices } = await readNetwork(files, signal);
  const part = METRICS_TAKE / (METRICS_TAKE + replicates);
  const evaluation = await evaluateOn(
    pool,
    { subject, names: { ...names, tests: true }, seed, exactUpTo },
    { signal, onProgress: (share) => onProgress(share * part) },
  );
  const ranks =
    replicates > 0 && names.principal?.length !== 0
      ? await rankBandsOn(
          pool,
          subject,
          { metrics: names.principal, replicates, seed, exactUpTo },
          { signal, onProgress: (share) => onProgress(part + share * (1 - part)) },
        )
      : null;
  return { result: resultOf(ids, subject, evaluation, ranks), notices };
}

function readNetwork(files: NetworkFiles, signal?: AbortSignal): Promise<FileNetwork> {
  return 'ties' in files ? readTies(files.ties, files.groups, signal) : readParticipations(files, signal);
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
