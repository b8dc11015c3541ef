// What differs between importing principals, projects, coordinators and challenges.
import type { Runner } from '#cypher/database.ts';
import type { Properties } from '../../atlas/record.ts';
import type { Meaning } from '../meaning/mapping.ts';
import type { ReadRow } from '../meaning/row.ts';
import type { Note, NoteCode } from '../note.ts';
import type { Draft } from './draft.ts';
import type { SameName } from './named-by.ts';
import type { PlanInput } from './plan.ts';
import type { Target } from './target.ts';
import type { NamedTie } from './ties.ts';

/** A record's properties completed from what its rows say, or the field for which it is refused. */
export type Settled = { properties: Properties; notes: Note[] } | { refusal: NoteCode; field: string };

/** Completes what the rows say of the record with this id; `before` is what is stored. */
export type Settle = (id: string, said: Properties, before: Properties | null) => Settled;

/** What a row is read against. */
export interface DraftInput extends Pick<PlanInput, 'profile' | 'source'> {
  meaning: Pick<Meaning, 'columns'>;
  /** Header of the column that gives a field; the field's code where none does. */
  columnOf: (code: string) => string;
}

/** One kind of record. */
export interface RecordKind {
  kind: 'principals' | 'projects' | 'coordinators' | 'challenges';
  label: 'Principal' | 'Project' | 'Coordinator' | 'Challenge';
  nameProperty: 'name' | 'title';
  /** Status of a record about which nothing is said. */
  status: string;
  ties: readonly NamedTie[];
  /** What a row says; its notes are those of the row. */
  draft(row: ReadRow, input: DraftInput): Draft;
  sameName: SameName;
  /** Reads what is needed to complete the records that the rows are about. */
  settler(
    runner: Runner,
    targets: readonly Target[],
    input: PlanInput,
    columnOf: (code: string) => string,
  ): Promise<Settle>;
}
