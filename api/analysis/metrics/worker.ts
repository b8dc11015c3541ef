// Worker entry: metrics of a subject.
import { type Job, job, work } from '../job.ts';
import type { Subject } from '../subject.ts';
import { type Evaluation, evaluate, type MetricNames } from './evaluate.ts';

/** What the job needs. */
export interface EvaluateInput {
  readonly subject: Subject;
  readonly names: MetricNames;
  readonly seed: number;
}

/** Computes named metrics in a worker; see `evaluate`. */
export const evaluateJob: Job<EvaluateInput, Evaluation> = job(import.meta.url);

export default work<EvaluateInput, Evaluation>(({ subject, names, seed }, report) =>
  evaluate(subject, names, seed, report),
);
