// Worker entry: metrics of a network.
import { type Job, job, work } from '../job.ts';
import type { Network } from '../network.ts';
import { type Evaluation, evaluate, type MetricNames } from './evaluate.ts';

/** What the job needs. */
export interface EvaluateInput {
  readonly network: Network;
  readonly names: MetricNames;
  readonly seed: number;
}

/** Computes named metrics in a worker; see `evaluate`. */
export const evaluateJob: Job<EvaluateInput, Evaluation> = job(import.meta.url);

export default work<EvaluateInput, Evaluation>(({ network, names, seed }, report) =>
  evaluate(network, names, seed, report),
);
