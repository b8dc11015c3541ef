// What an import did: every row accounted for, counts, and what was said about the rows.
import type { Value } from '#cypher/database.ts';
import type { Label, RelationshipName } from '../atlas/commit.ts';
import { type Note, type NoteCode, refuses } from './note.ts';

/** What became of a row; MERGED means that it speaks of a record or participation that another row, or the atlas, has. */
export type Outcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'MERGED' | 'REFUSED';

/** One property or tie that a row sets or changes; null where the atlas says nothing. Ties are named, not given by id. */
export interface RowChange {
  field: string;
  from: Value | null;
  to: Value | null;
}

/** One row: its line, what became of it, and where it is now. */
export interface RowReport {
  /** Table that it stands in, as `principals`, where several are imported at once. */
  table?: string;
  line: number;
  outcome: Outcome;
  /** Name of the record that it speaks of, of a tie the names of both ends; null where it names none. */
  name: string | null;
  /** Label of the record, or name of the relationship, that it speaks of. */
  label: RowLabel;
  /** Record that it made, changed or went into; a participation is `principal project`. Missing when refused. */
  record?: string;
  /** MERGED: the earlier line that speaks of the same. Missing where it went into a record that was there. */
  intoLine?: number;
  /** What it sets (from null) or changes; empty for rows that are left, went into others or are refused. */
  changes: RowChange[];
  notes: Note[];
}

/** What rows speak of. */
export type RowLabel = Label | RelationshipName;

/** How many rows had each outcome. */
export type Counts = Record<Outcome, number>;

/** What one file did. */
export interface ImportReport {
  kind: string;
  fileName: string;
  fileHash: string;
  rows: RowReport[];
  counts: Counts;
  blankRows: number;
  /** Headers of the columns that are not imported. */
  notImported: string[];
  /** When the same contents were imported before, ISO 8601; then only what is missing is added. */
  appliedBefore: string | null;
  /** Profile that an atlas without one was given by this import. */
  profileTaken: string | null;
  /** Whether the atlas holds the fictional sample city. */
  fictional: boolean;
  /** Whether anything was written. */
  written: boolean;
  /** Revision of the atlas afterwards. */
  revision: number;
}

/** Counts the outcomes of rows. */
export function countOutcomes(rows: readonly RowReport[]): Counts {
  const counts: Counts = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, MERGED: 0, REFUSED: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** About how many rows there are notes of each kind, most first. */
export function countNotes(rows: readonly RowReport[]): [NoteCode, number][] {
  const counts = new Map<NoteCode, number>();
  for (const { notes } of rows)
    for (const code of new Set(notes.map((note) => note.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** A row that is not imported, and why. */
export function refusedRow(line: number, label: RowLabel, name: string | null, notes: Note[]): RowReport {
  if (!notes.some(refuses)) throw new Error(`line ${line} is refused without a reason`);
  return { line, outcome: 'REFUSED', name, label, changes: [], notes };
}
