// A table of gaps with its figures.

import type { Mixing } from '../nulls/curveball-on.ts';
import type { Judged } from '../nulls/judge.ts';
import type { GapTableId, NullModel } from './table-list.ts';

/** A count beside its null. */
export interface Beside {
  readonly observed: number;
  readonly expected: number;
}

/** A cell of a table, judged. */
export interface JudgedCell extends Judged {
  /** Names of its labels, in the order of the table's axes. */
  readonly labels: readonly string[];
  /** Projects in which both (all) occur; left out where the cell counts projects itself. */
  readonly projects?: Beside & { readonly sd: number; readonly z: number | null };
  /** Pairs of principals of both, once for each project they share, and what BiCM expects of them. */
  readonly coParticipations?: Beside;
}

/** A judged table. */
export interface JudgedTable {
  readonly id: GapTableId;
  readonly null: NullModel;
  readonly cells: readonly JudgedCell[];
}

/** All judged tables of a subject. */
export interface JudgedTables {
  readonly samples: number;
  readonly seed: number;
  /** Projects left after those that recur were counted once, by their place in the subject. */
  readonly counted: Int32Array;
  /** Share of picks made among those of the own district and field, 0 where they explain nothing. */
  readonly picks: { readonly ownDistrict: number; readonly ownField: number };
  /** How well curveball mixed. */
  readonly mixing: Mixing;
  /** In the order of `gapTables`; without those of which nothing is known. */
  readonly tables: readonly JudgedTable[];
}
