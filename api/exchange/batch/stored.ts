// Records of one label as the atlas has them, found by key, corporate number or name.
import type { Stored } from '../../atlas/record.ts';

/** A record that a row names. */
export interface Match {
  stored: Stored;
  /** True where the row names a record that was merged into this one: it may add to it, not overwrite it. */
  absorbed: boolean;
}

/** Looks records up; whoever was merged into another is found as that other. */
export interface StoredIndex {
  /** By source key, else by the atlas's own id, which an export gives as the key. */
  byKey(sourceKey: string, key: string | null): Match | null;
  /** The one record in use that has this corporate number; null where none or several have it. */
  byCorporateNumber(number: string): Stored | null;
  /** Records in use with this name; where none has it, those with this alias. */
  byName(name: string): readonly Stored[];
}

/** A name in the form in which names are compared. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function add(map: Map<string, Stored[]>, key: string, stored: Stored): void {
  const found = map.get(key);
  if (!found) map.set(key, [stored]);
  else if (!found.includes(stored)) found.push(stored);
}

/** Indexes all records of one label. */
export function indexStored(records: readonly Stored[]): StoredIndex {
  const byId = new Map(records.map((stored) => [stored.id, stored]));
  const bySourceKey = new Map<string, Stored>();
  const byNumber = new Map<string, Stored[]>();
  const byName = new Map<string, Stored[]>();
  const byAlias = new Map<string, Stored[]>();
  for (const stored of records) {
    const { sourceKey, archivedAt, corporateNumber, name, aliases } = stored.properties;
    if (typeof sourceKey === 'string') bySourceKey.set(sourceKey, stored);
    if (archivedAt) continue;
    if (typeof corporateNumber === 'string') add(byNumber, corporateNumber, stored);
    add(byName, nameKey(name as string), stored);
    for (const alias of (aliases as string[] | undefined) ?? []) add(byAlias, nameKey(alias), stored);
  }
  return {
    byKey(sourceKey, key) {
      let stored = bySourceKey.get(sourceKey) ?? (key === null ? undefined : byId.get(key));
      if (!stored) return null;
      const named = stored;
      const seen = new Set<Stored>();
      while (stored.properties.mergedInto && !seen.has(stored)) {
        seen.add(stored);
        stored = byId.get(stored.properties.mergedInto as string) ?? stored;
      }
      return { stored, absorbed: stored !== named };
    },
    byCorporateNumber(number) {
      const found = byNumber.get(number) ?? [];
      return found.length === 1 ? found[0]! : null;
    },
    byName: (name) => byName.get(nameKey(name)) ?? byAlias.get(nameKey(name)) ?? [],
  };
}
