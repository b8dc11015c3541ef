// Which record each row is about: one that the atlas has, one that an earlier row made, or a new one.
import type { Properties, Stored } from '../../atlas/record.ts';
import { newId } from '../../atlas/record.ts';
import { note } from '../note.ts';
import type { Draft } from './draft.ts';
import { nameKey, type StoredIndex } from './stored.ts';

/** A row about a record. `fills`: it names the record by the way, so it adds what is missing and overwrites nothing. */
export interface Saying {
  draft: Draft;
  fills: boolean;
}

/** A record with all rows about it, in the order of the file. */
export interface Target {
  id: string;
  stored: Stored | null;
  sayings: Saying[];
  /** Source keys under which rows of this file name it beside its own: each is kept, so that it is found again. */
  otherKeys: Draft[];
}

/** Whether a stored record of the same name can be what a row without a key is about. */
export type SameName = (stored: Properties, said: Properties) => boolean;

/** Records in use that a row without a key names: exactly one, or none. */
function namedBy(draft: Draft, index: StoredIndex, sameName: SameName): Stored | null {
  const { name } = draft.properties;
  if (draft.key !== null || typeof name !== 'string') return null;
  const found = index
    .byName(name)
    .filter(({ properties }) => nameKey(properties.name as string) === nameKey(name))
    .filter(({ properties }) => sameName(properties, draft.properties));
  return found.length === 1 ? found[0]! : null;
}

/**
 * Finds the record of each row: by source key or id; by a corporate number that exactly one record has; a row without a
 * key also by a name that exactly one record has. What is found nowhere is new.
 */
export function targetsOf(drafts: readonly Draft[], index: StoredIndex, sameName: SameName): Target[] {
  const targets = new Map<string, Target>();
  const bySourceKey = new Map<string, Target>();
  const byNumber = new Map<string, Target>();
  const target = (stored: Stored | null) => {
    const id = stored?.id ?? newId();
    const known = targets.get(id);
    if (known) return known;
    const made: Target = { id, stored, sayings: [], otherKeys: [] };
    targets.set(id, made);
    return made;
  };
  const find = (draft: Draft): { to: Target; fills: boolean; otherKey: boolean } => {
    const match = index.byKey(draft.sourceKey, draft.key);
    if (match) return { to: target(match.stored), fills: match.absorbed, otherKey: false };
    const inFile = bySourceKey.get(draft.sourceKey);
    if (inFile) return { to: inFile, fills: false, otherKey: false };
    const number = draft.properties.corporateNumber as string | undefined;
    const stored = number ? index.byCorporateNumber(number) : null;
    const sameNumber = stored ? target(stored) : byNumber.get(number ?? '');
    if (sameNumber) {
      draft.notes.push(note('sameCorporateNumber', { column: 'corporateNumber', value: number }));
      return { to: sameNumber, fills: true, otherKey: draft.key !== null };
    }
    return { to: target(namedBy(draft, index, sameName)), fills: false, otherKey: false };
  };
  for (const draft of drafts) {
    const { to, fills, otherKey } = find(draft);
    to.sayings.push({ draft, fills });
    if (otherKey && !bySourceKey.has(draft.sourceKey)) to.otherKeys.push(draft);
    bySourceKey.set(draft.sourceKey, to);
    const number = draft.properties.corporateNumber as string | undefined;
    if (number && !byNumber.has(number)) byNumber.set(number, to);
  }
  return [...targets.values()];
}
