// Worker entry: metrics of a subject.
import { type Job, job, work } from '../job.ts';
import type { Subject } from '../subject.ts';
import { type Evaluation, evaluate, type MetricNames } from './evaluate.ts';
import { PERMUTATIONS } from './metric.ts';
import { type Known, learn } from './prepare.ts';

/** What the job needs. */
export interface EvaluateInput {
  readonly subject: Subject;
  readonly names: MetricNames;
  readonly seed: number;
  /** Results of searches that are known already. */
  readonly known?: Known;
  /** The same for tests. */
  readonly knownTests?: Known;
}

/** Computes named metrics in a worker; see `evaluate`. */
export const evaluateJob: Job<EvaluateInput, Evaluation> = job(import.meta.url);

export default work<EvaluateInput, Evaluation>(
  ({ subject, names, seed, known = {}, knownTests = {} }, report) => {
    learn(subject, known);
    learn(subject, knownTests, seed, names.permutations ?? PERMUTATIONS);
    return evaluate(subject, names, seed, report);
  },
);
