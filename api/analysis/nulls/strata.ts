// Projects in strata: what is dealt out again stays among projects of the same stratum.
import { sortedBy } from '../kernels/csr.ts';

/** Projects by stratum. */
export interface Strata {
  /** Number of strata. */
  readonly count: number;
  /** Stratum of each project, 0 … count − 1. */
  readonly of: Int32Array;
  /** `count + 1` offsets into `projects`. */
  readonly starts: Int32Array;
  /** Projects of each stratum, ascending. */
  readonly projects: Int32Array;
}

/**
 * Strata of projects that agree in every key, such as start year, or start year and district. Any integer is a key of
 * its own, also the one that stands for "not known".
 * @param projects how many there are; without keys they are one stratum
 */
export function strataOf(projects: number, ...keys: readonly Int32Array[]): Strata {
  const numbers = new Map<string, number>();
  const of = new Int32Array(projects);
  for (let project = 0; project < projects; project++) {
    const name = keys.map((key) => key[project]).join(' ');
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    of[project] = number;
  }
  const count = numbers.size;
  const starts = new Int32Array(count + 1);
  for (const stratum of of) starts[stratum + 1]++;
  for (let stratum = 0; stratum < count; stratum++) starts[stratum + 1] += starts[stratum];
  const all = Uint32Array.from({ length: projects }, (_, project) => project);
  return { count, of, starts, projects: Int32Array.from(sortedBy(of, count, all)) };
}
