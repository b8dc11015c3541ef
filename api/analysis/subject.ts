// What metrics are computed of: who takes part in what, or ties where only ties are known, and what is known of both.
import { project } from './kernels/projection.ts';
import type { Affiliation, Network } from './network.ts';
import { once } from './once.ts';

/** One group of each principal. */
export interface Labels {
  /** Group of each principal, 0 … names.length − 1; −1 where it is not known. */
  readonly of: Int32Array;
  readonly names: readonly string[];
}

/** What is known of the projects of an affiliation. */
export interface ProjectFacts {
  /** `projects + 1` offsets into `fields`. */
  readonly fieldStarts: Int32Array;
  /** Fields of each project, 1 to 20. */
  readonly fields: Int32Array;
  /** Domain of each project, 0 (A) to 4 (E); −1 where it is not known. */
  readonly domains: Int32Array;
}

/** Fiscal years in which participations count, in spans, because somebody may leave a project and come back. */
export interface ParticipationYears {
  /**
   * Spans of each entry of `affiliation.projectList` stand from `starts[entry]` to `starts[entry + 1] − 1`, ascending
   * and without a common year; there is none where the years are not known.
   */
  readonly starts: Int32Array;
  /** First year of each span. */
  readonly first: Int32Array;
  /** Last year of each span, not before its first. */
  readonly last: Int32Array;
}

/** Everything that a metric may look at. It is plain data, so that it can be sent to a worker. */
export interface Subject {
  /** Number of principals. */
  readonly size: number;
  /** Who takes part in what; null where only ties are known. */
  readonly affiliation: Affiliation | null;
  /** Ties that are not made of projects; null where the affiliation makes them. */
  readonly network: Network | null;
  /** Sector of each principal; null where none is known. */
  readonly sectors: Labels | null;
  /** District of each principal, the first if there are several; null where none is known. */
  readonly districts: Labels | null;
  readonly facts: ProjectFacts | null;
  readonly years: ParticipationYears | null;
}

/** What is known of principals and projects beside who takes part in what. */
export const SUBJECT_PARTS = ['sectors', 'districts', 'facts', 'years'] as const;
export type SubjectPart = (typeof SUBJECT_PARTS)[number];

/** Groups as labels, names in ascending order; null where no group is known. */
export function labelsOf(groups: readonly (string | null)[]): Labels | null {
  const names = [...new Set(groups)].filter((group) => group !== null).sort();
  if (names.length === 0) return null;
  const places = new Map(names.map((name, i) => [name, i]));
  return { of: Int32Array.from(groups, (group) => (group === null ? -1 : places.get(group)!)), names };
}

const NOTHING_MORE = { sectors: null, districts: null, facts: null, years: null };

/** A subject of which only ties are known. */
export function subjectOfNetwork(
  network: Network,
  more: Partial<Pick<Subject, 'sectors' | 'districts'>> = {},
): Subject {
  return { size: network.size, affiliation: null, network, ...NOTHING_MORE, ...more };
}

/** A subject of who takes part in what. */
export function subjectOfAffiliation(
  affiliation: Affiliation,
  more: Partial<Omit<Subject, 'size' | 'affiliation' | 'network'>> = {},
): Subject {
  return { size: affiliation.principals, affiliation, network: null, ...NOTHING_MORE, ...more };
}

/** Ties of a subject; those that projects make are built when they are first asked for. */
export const networkOf = once((subject: Subject): Network => {
  if (subject.network) return subject.network;
  if (subject.affiliation) return project(subject.affiliation);
  throw new Error('a subject has ties or an affiliation');
});
