// What an undo left as it is, because someone else changed it after the import.
import type { Value } from '#cypher/database.ts';

/** A property or tie that stays. */
export interface KeptChange {
  /** Record that it belongs to. */
  record: string;
  /** Its name. */
  name: string | null;
  /** Property or tie. */
  field: string;
  /** What it says now. */
  now: string | null;
  /** What it said before the import. */
  before: string | null;
}

/** A value as people read it; null where there is none. */
export function shownValue(value: Value | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => String(item)).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
