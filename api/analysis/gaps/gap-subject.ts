// What gaps are looked for in: who takes part in what, and everything that tables of gaps cross.
import type { Affiliation } from '../network.ts';
import type { LabelSets } from '../nulls/label-permutation.ts';
import type { Labels } from '../subject.ts';

/** Labels of principals and of projects, which have the same names. */
export interface SharedLabels {
  readonly names: readonly string[];
  /** In the order in which they were named; empty where none is known. */
  readonly principals: LabelSets;
  readonly projects: LabelSets;
}

/** A subject with what only gaps look at. It is plain data, so that it can be sent to a worker. */
export interface GapSubject {
  readonly affiliation: Affiliation;
  /** Sector of each principal; null where none is known. */
  readonly sectors: Labels | null;
  readonly districts: SharedLabels;
  /** Names are the numbers 1 to 20. */
  readonly fields: SharedLabels;
  /** Domain of each project, at most one; names are the letters A to E. */
  readonly domains: { readonly names: readonly string[]; readonly projects: LabelSets };
  /** Fiscal year in which each project starts; 0 where it is not known. */
  readonly startYears: Int32Array;
  /** Who leads each project; −1 where it is not known. */
  readonly leads: Int32Array;
  /** The same number for projects of the same title; −1 where there is none. */
  readonly titles: Int32Array;
}
