// What the planning of an import is given and what it gives back.
import type { Change } from '../../atlas/commit.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { Meaning } from '../meaning/mapping.ts';
import type { ReadRow } from '../meaning/row.ts';
import type { RowReport } from '../report.ts';

/** Rows that have been read, and what they are read against. */
export interface PlanInput {
  meaning: Meaning;
  rows: readonly ReadRow[];
  profile: Profile;
  /** Name of the register that the file comes from: its yearly files share their keys. */
  source: string;
  /** Fiscal year that today falls in: the status of a project of which only the years are known follows from it. */
  currentYear: number;
  /** Date and time of the import, ISO 8601. */
  at: string;
  /** When the same contents were imported before; then what exists stays as it is, and only what is missing is added. */
  appliedBefore: string | null;
}

/** What is to be written, and what becomes of each row, in the order of the file. */
export interface Plan {
  change: Change;
  rows: RowReport[];
}
