// What a metric is: one object that says what it means and how it is computed, read by API, page, report and test.
import type { Search } from '../search.ts';
import type { Subject, SubjectPart } from '../subject.ts';

/** A text in both languages. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** What computing takes besides the subject. */
export interface MetricOptions {
  /** Integer that decides everything random. */
  readonly seed: number;
}

/** What a permutation test takes besides. */
export interface TestOptions extends MetricOptions {
  /** How many permutations to draw; `PERMUTATIONS` unless somebody asks for others. */
  readonly permutations: number;
}

/** Permutations that a test draws by default. */
export const PERMUTATIONS = 1000;

/**
 * What chance alone gives a figure: numbers for the network, one value per node for principals; NaN where undefined.
 */
export interface Test<T> {
  /** Mean over the permutations, the exact one where it is known. */
  readonly expected: T;
  /** Standard deviation over the permutations. */
  readonly sd: T;
  /** (figure − expected) / sd; undefined where sd is 0. */
  readonly z: T;
  /** Two-sided: (1 + permutations at least as far from expected as the figure) / (permutations + 1). */
  readonly p: T;
  /** What a random network of the same density gives on average, where that is known. */
  readonly randomGraph?: T;
}

/** A figure that is a table, as it is printed; null where a cell is undefined. */
export interface Table {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** One list per row, one value per column. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** A metric without its function. */
export interface Definition {
  /** Fixed; unique within its scope; also the name of its file and of its column in exports. */
  readonly id: string;
  readonly label: Words;
  /** One sentence that a member of the committee understands. */
  readonly meaning: Words;
  readonly formula: string;
  readonly unit: Words;
  /** A yes or no: its values are 1, 0 and NaN. */
  readonly boolean?: true;
  /** Least and greatest possible value; null = no bound. */
  readonly range: { readonly min: number | null; readonly max: number | null };
  /** Which way is better for a city; most figures are better neither way by themselves. */
  readonly direction: 'HIGHER' | 'LOWER' | 'NEITHER';
  /** How strengths of ties enter: not at all, as strength, or as distance 1/strength. */
  readonly weight: 'IGNORED' | 'STRENGTH' | 'DISTANCE';
  /** When there is no value; this is the reason given in its place. */
  readonly undefinedWhen: Words;
  /** LIGHT: one pass over the ties; STANDARD: part of the standard set; HEAVY: on demand only. */
  readonly cost: 'LIGHT' | 'STANDARD' | 'HEAVY';
  readonly source: { readonly citation: string; readonly doi: string | null };
  /** It may be estimated from a sample of shortest paths where the network is large; see `Sampled`. */
  readonly estimated?: true;
  /** What it looks at beside who takes part in what, or the ties; all else may change and its values stay. */
  readonly reads?: readonly SubjectPart[];
  /** What it is computed from and threads can share; known when `compute` is called, or found there and then. */
  readonly needs?: readonly Search<unknown>[];
  /** The same for its test; known for the seed and the number of permutations. */
  readonly testNeeds?: readonly Search<unknown>[];
  /** Versions of the definitions in which it was added or changed, the oldest first. */
  readonly history: readonly { readonly version: string; readonly note: Words }[];
}

/** A figure of every principal: one value per node, NaN where undefined, never infinite. */
export interface PrincipalMetric extends Definition {
  readonly scope: 'PRINCIPAL';
  compute(subject: Subject, options: MetricOptions): Float64Array;
  readonly test?: (subject: Subject, options: TestOptions) => Test<Float64Array>;
}

/** A figure of every tie: one value per tie in the order of `tiesOf`, NaN where undefined, never infinite. */
export interface TieMetric extends Definition {
  readonly scope: 'TIE';
  compute(subject: Subject, options: MetricOptions): Float64Array;
}

/** A figure of the whole network: NaN where undefined, never infinite. */
export interface NetworkMetric extends Definition {
  readonly scope: 'NETWORK';
  compute(subject: Subject, options: MetricOptions): number;
  /** The partition behind the figure, where there is one: group of each node, 0 upwards; −1 for none. */
  readonly partition?: (subject: Subject, options: MetricOptions) => Int32Array;
  readonly test?: (subject: Subject, options: TestOptions) => Test<number>;
  /** The table behind the figure, where there is one; null where the subject has nothing for it. */
  readonly table?: (subject: Subject, options: MetricOptions) => Table | null;
}

/** What figures of a coordinator are counted from, in one view. */
export interface CoordinatorFacts {
  /** Principals known, reached in two steps, and reached so by no other coordinator. */
  readonly known: number;
  readonly reached: number;
  readonly only: number;
  /** Sectors and districts of those known. */
  readonly sectors: number;
  readonly districts: number;
  /** Introductions proposed: open, ended, and those of the ended that led to a project. */
  readonly open: number;
  readonly ended: number;
  readonly collaborating: number;
  /** Introductions it can make in a fiscal year; null if not said. */
  readonly capacity: number | null;
}

/** A figure of a coordinator: NaN where undefined, never infinite. It is counted where it is asked for, not in a worker. */
export interface CoordinatorMetric extends Definition {
  readonly scope: 'COORDINATOR';
  compute(facts: CoordinatorFacts): number;
}

/** Any metric of a network. */
export type Metric = PrincipalMetric | TieMetric | NetworkMetric;

/** Any metric that there is a definition of. */
export type AnyMetric = Metric | CoordinatorMetric;

/** For metrics that always have a value. */
export const ALWAYS_DEFINED: Words = { ja: '常に値があります', en: 'always defined' };

/** History of a metric that is there since the first definitions. */
export const SINCE_FIRST: Definition['history'] = [
  { version: '1', note: { ja: '最初の定義', en: 'first definition' } },
];

/** A value as it may be shown: null where it is undefined. */
export function shown(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** As `shown`, yes or no for a metric that is one. */
export function shownBy({ boolean }: Definition, value: number): number | boolean | null {
  const number = shown(value);
  return boolean && number !== null ? number === 1 : number;
}

/** The test of a figure that is undefined everywhere. */
export function untested(size: number): Test<Float64Array> {
  const none = new Float64Array(size).fill(Number.NaN);
  return { expected: none, sd: none, z: none, p: none };
}

/** As `untested`, for a figure of the network. */
export function untestedFigure(): Test<number> {
  return { expected: Number.NaN, sd: Number.NaN, z: Number.NaN, p: Number.NaN };
}
