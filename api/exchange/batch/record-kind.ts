// What differs between importing principals and importing projects.
import type { Runner } from '#cypher/database.ts';
import type { Properties } from '../../atlas/record.ts';
import type { ReadRow } from '../meaning/row.ts';
import type { Note, NoteCode } from '../note.ts';
import type { DistrictTie } from './districts.ts';
import type { Draft } from './draft.ts';
import type { PlanInput } from './plan.ts';
import type { SameName, Target } from './target.ts';

/** A record's properties completed from what its rows say, or the field for which it is refused. */
export type Settled = { properties: Properties; notes: Note[] } | { refusal: NoteCode; field: string };

/** Completes what the rows say of the record with this id; `before` is what is stored. */
export type Settle = (id: string, said: Properties, before: Properties | null) => Settled;

/** One kind of record. */
export interface RecordKind {
  label: 'Principal' | 'Project';
  tie: DistrictTie;
  /** What a row says; its notes are those of the row. */
  draft(row: ReadRow, input: PlanInput): Draft;
  sameName: SameName;
  /** Reads what is needed to complete the records that the rows are about. */
  settler(runner: Runner, targets: readonly Target[], input: PlanInput): Promise<Settle>;
}
