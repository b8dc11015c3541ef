// What the planning of an import is given and what it gives back.
import type { Change } from '../../atlas/commit.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { Meaning } from '../meaning/mapping.ts';
import type { ReadRow } from '../meaning/row.ts';
import type { RowReport } from '../report.ts';
import type { Decided } from './decided.ts';

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
  /** Whether a sector that is missing is taken from the name where the name tells it. */
  takeSectors: boolean;
  /** What a person said about the names of rows, by line; of participations about the principal's. */
  decided: ReadonlyMap<number, Decided>;
  /** Stops the planning. */
  signal?: AbortSignal;
  /** Called now and then with rows done and rows in all. */
  progress?: (done: number, total: number) => void;
}

/** A row that would make a new principal, as names are compared. */
export interface NewPrincipal {
  line: number;
  name: string;
  corporateNumber?: string;
  kana?: string;
  /** Names of its districts. */
  districts?: string[];
  /** Where it stands, and what kind it is, in a form to compare. */
  place?: string;
  kind?: string;
}

/** What is to be written, and what becomes of each row, in the order of the file. */
export interface Plan {
  change: Change;
  rows: RowReport[];
  /** Rows that would make a new principal, one for each, in the order of the file. */
  newPrincipals: NewPrincipal[];
}
