// Worker entry: one chain of curveball.
import { type Job, job, work } from '../job.ts';
import { own, shared } from '../shared.ts';
import { type ChainSamples, type CurveballPlan, sampleChain } from './curveball-samples.ts';

/** What the job needs. */
export interface ChainInput {
  readonly plan: CurveballPlan;
  readonly chain: number;
  readonly samples: number;
}

/** Samples one chain in a worker, in shared memory; see `sampleChain`. */
export const chainJob: Job<ChainInput, ChainSamples> = job(import.meta.url);

export default work<ChainInput, ChainSamples>(({ plan, chain, samples }, report) =>
  shared(sampleChain(own(plan), chain, samples, report)),
);
