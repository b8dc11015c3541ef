// The record that a row names by its name alone: the only one of that name, the register's latest, or one with that alias.
import type { Properties, Stored } from '../../atlas/record.ts';
import type { NoteCode } from '../note.ts';
import type { Draft } from './draft.ts';
import type { StoredIndex } from './stored.ts';

/** Whether a stored record of the same name can be what a row without a key is about. */
export type SameName = (stored: Properties, said: Properties) => boolean;

/** A record, and what is to be said about why it was taken. */
export interface Named {
  stored: Stored;
  because?: NoteCode;
}

const lastYear = ({ properties }: Stored) =>
  Math.max(0, ...((properties.registeredYears as number[] | undefined) ?? []));

/** Of several records of one name the one that the register had last; null unless the row is a year of that register. */
function latest(found: readonly Stored[], { properties }: Draft, register: string): Stored | null {
  const isYear = properties.registeredYears !== undefined;
  const ours = found.filter(({ properties: { sourceKey } }) => String(sourceKey ?? '').startsWith(register));
  if (!isYear || ours.length < found.length) return null;
  const ranked = ours.toSorted(
    (a, b) =>
      lastYear(b) - lastYear(a) || (String(a.properties.sourceKey) < String(b.properties.sourceKey) ? -1 : 1),
  );
  return ranked[0] && lastYear(ranked[0]) > 0 ? ranked[0] : null;
}

/**
 * The record in use that a row names, or null where none, or several, can be meant. A row with a key is about a record of
 * its name only where the same register knew it before without a key.
 */
export function namedBy(
  draft: Draft,
  { index, sameName, register }: { index: StoredIndex; sameName: SameName; register: string },
  isFree: (stored: Stored) => boolean,
): Named | null {
  const name = draft.properties.name ?? draft.properties.title;
  if (typeof name !== 'string') return null;
  const can = (stored: Stored) => isFree(stored) && sameName(stored.properties, draft.properties);
  const all = index.byName(name);
  const found = all.filter(can);
  if (draft.key !== null) {
    const isUnkeyed = found.length === 1 && String(found[0]!.properties.sourceKey).startsWith(`${register}=`);
    return isUnkeyed ? { stored: found[0]! } : null;
  }
  if (found.length === 1) return { stored: found[0]! };
  if (found.length > 1) {
    const stored = latest(found, draft, register);
    return stored && { stored, because: 'latestOfName' };
  }
  if (all.length > 0) return null;
  const known = index.byAlias(name).filter(can);
  return known.length === 1 ? { stored: known[0]!, because: 'byAlias' } : null;
}
