// The bipartite configuration model: how likely each participation is when only how busy everybody is counts.
import type { Affiliation } from '../network.ts';
import { maximise } from './bicm-newton.ts';
import { peel } from './bicm-peel.ts';
import { classesOf, type DegreeClasses } from './degree-classes.ts';

/** A solved model. */
export interface Bicm {
  readonly principals: DegreeClasses;
  readonly projects: DegreeClasses;
  /** Probability that a principal of class r takes part in a project of class c, at `r * projects.degrees.length + c`. */
  readonly probabilities: Float64Array;
  /** Largest distance of an expected degree from the observed one. */
  readonly residual: number;
}

/**
 * Solves the bipartite configuration model (Saracco et al. 2015, doi:10.1038/srep10595): the network of largest entropy
 * in which everybody's expected number of projects and every project's expected number of members are those observed.
 * Solved by Newton's method on classes of equal degree (Vallarano et al. 2021, doi:10.1038/s41598-021-93830-4), to
 * 1e-10; who takes part in everything or nothing is set apart first.
 * @throws Error if it does not converge
 */
export function solveBicm({ projectStarts, memberStarts }: Affiliation): Bicm {
  return solveBicmOf(lengthsOf(projectStarts), lengthsOf(memberStarts));
}

/** The same, of degrees alone; both must have the same sum. */
export function solveBicmOf(rows: Int32Array, columns: Int32Array): Bicm {
  const principals = classesOf(rows);
  const projects = classesOf(columns);
  const probabilities = new Float64Array(principals.degrees.length * projects.degrees.length);
  const left = peel(principals, projects, probabilities);
  const residual = maximise(left, probabilities, projects.degrees.length);
  return { principals, projects, probabilities, residual };
}

/** Probability that a principal takes part in a project. */
export function probabilityOf(
  { principals, projects, probabilities }: Bicm,
  principal: number,
  project: number,
): number {
  return probabilities[principals.of[principal] * projects.degrees.length + projects.of[project]];
}

function lengthsOf(starts: Int32Array): Int32Array {
  return Int32Array.from({ length: starts.length - 1 }, (_, i) => starts[i + 1] - starts[i]);
}
