// Long computations cut into slices that threads share, with the same bytes whatever the number of threads.
import type { Subject } from './subject.ts';

/** A computation over many places of one subject (mostly nodes from which paths are searched). */
export interface Plan<Packed, Slice, Result> {
  /** Unique; workers find it by this name. */
  readonly id: string;
  /**
   * What every slice needs: plain data, typed arrays for what is large. The seed is 0 where nothing is random, and so is
   * how often to draw where that is not asked.
   */
  pack(subject: Subject, seed: number, draws: number): Packed;
  /** Number of places. */
  count(packed: Packed): number;
  /** Computes the places `from` … `to` − 1; gives plain data. */
  run(packed: Packed, from: number, to: number, report: (share: number) => void): Slice;
  /** Puts slices together; they arrive in the order of their places. */
  collect(packed: Packed): Collector<Slice, Result>;
}

/** What puts slices together. */
export interface Collector<Slice, Result> {
  add(slice: Slice, from: number): void;
  result(): Result;
}

/** A plan with its results, each computed once per subject, seed and number of draws (0 where nothing is random). */
export interface Search<Result> {
  readonly plan: Plan<unknown, unknown, Result>;
  /** The result for a subject, computed here and now if it is not known. It is shared: do not write into it. */
  of(subject: Subject, seed?: number, draws?: number): Result;
  /** Makes known what was computed elsewhere. */
  know(subject: Subject, result: Result, seed?: number, draws?: number): void;
  knows(subject: Subject, seed?: number, draws?: number): boolean;
}

/** Most slices; their number must not depend on the threads, because sums depend on it. */
const SLICES = 64;
/** Least places of a slice but the last. */
const LEAST = 16;

/** Where slices begin and end. */
export function slicesOf(count: number): readonly (readonly [from: number, to: number])[] {
  const slices = Math.min(SLICES, Math.ceil(count / LEAST));
  const at = (slice: number) => Math.floor((slice * count) / slices);
  return Array.from({ length: slices }, (_, slice) => [at(slice), at(slice + 1)] as const);
}

/** Makes a search of a plan. */
export function searchOf<Packed, Slice, Result>(plan: Plan<Packed, Slice, Result>): Search<Result> {
  const known = new WeakMap<Subject, Map<string, Result>>();
  const keyOf = (seed: number, draws: number) => `${seed} ${draws}`;
  const compute = (subject: Subject, seed: number, draws: number): Result => {
    const packed = plan.pack(subject, seed, draws);
    const collector = plan.collect(packed);
    for (const [from, to] of slicesOf(plan.count(packed)))
      collector.add(
        plan.run(packed, from, to, () => {}),
        from,
      );
    return collector.result();
  };
  const know = (subject: Subject, result: Result, seed = 0, draws = 0) => {
    const results = known.get(subject) ?? new Map<string, Result>();
    known.set(subject, results.set(keyOf(seed, draws), result));
  };
  const knows = (subject: Subject, seed = 0, draws = 0) =>
    known.get(subject)?.has(keyOf(seed, draws)) ?? false;
  return {
    plan: plan as unknown as Plan<unknown, unknown, Result>,
    of(subject, seed = 0, draws = 0) {
      if (!knows(subject, seed, draws)) know(subject, compute(subject, seed, draws), seed, draws);
      return known.get(subject)!.get(keyOf(seed, draws)) as Result;
    },
    know,
    knows,
  };
}

/** Adds numbers to others in their places. */
export function addTo(sums: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] += values[i];
}
