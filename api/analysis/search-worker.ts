// Worker entry: packs a subject for a search, or computes one slice of it.
import { type Job, job, work } from './job.ts';
import { searchNamed } from './searches.ts';
import { own, shared } from './shared.ts';
import type { Subject } from './subject.ts';

/** What the job needs: a subject to pack, or what was packed and a slice of its places. */
export type SearchInput = { readonly search: string } & (
  | { readonly subject: Subject; readonly seed: number; readonly draws: number }
  | { readonly packed: unknown; readonly from: number; readonly to: number }
);

/** Packs (what comes back stands in shared memory), or computes a slice. */
export const searchJob: Job<SearchInput, unknown> = job(import.meta.url);

export default work<SearchInput, unknown>((input, report) => {
  const { plan } = searchNamed(input.search);
  if ('subject' in input) return shared(plan.pack(input.subject, input.seed, input.draws));
  return plan.run(own(input.packed), input.from, input.to, report);
});
