// What a person asks to import, and how: the same request makes the preview and, once it was seen, the import.

import type { Kind } from './meaning/fields.ts';
import type { NameVerdict } from './names/proposal.ts';
import type { Reading } from './table/table.ts';

/** What the rows of a file are; `atlas`: the tables of an export, each under its own name. */
export type FileKind = Kind | 'atlas';

/** A request. */
export interface ImportRequest {
  /** Id of the file, from its upload. */
  file: string;
  reading: Reading;
  kind: FileKind;
  /** What columns mean, by their place from 0; null: not imported. */
  columns: ReadonlyMap<number, string | null>;
  /** Values for every row, by field. */
  set: ReadonlyMap<string, string>;
  source?: string;
  profile?: string;
  again: boolean;
  takeSectors: boolean;
  /** What a person says about names, by the id of the proposal. */
  decisions: ReadonlyMap<string, NameVerdict>;
}
