// Records of one label as the atlas has them, found by key, corporate number or name.
import type { Stored } from '../../atlas/record.ts';
import { type Pacing, paced } from '../pace.ts';

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
  /** By the atlas's own id. */
  byId(id: string): Stored | null;
  /** The one record in use that has this corporate number; null where none or several have it. */
  byCorporateNumber(number: string): Stored | null;
  /** Records in use with this name. */
  byName(name: string): readonly Stored[];
  /** Records in use with this alias. */
  byAlias(name: string): readonly Stored[];
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
export async function indexStored(
  records: readonly Stored[],
  nameProperty: 'name' | 'title' = 'name',
  { signal }: Pacing = {},
): Promise<StoredIndex> {
  const byId = new Map<string, Stored>();
  const bySourceKey = new Map<string, Stored>();
  const byNumber = new Map<string, Stored[]>();
  const byName = new Map<string, Stored[]>();
  const byAlias = new Map<string, Stored[]>();
  await paced(records, { signal }, (stored) => {
    byId.set(stored.id, stored);
    const { sourceKey, archivedAt, corporateNumber, aliases } = stored.properties;
    if (typeof sourceKey === 'string') bySourceKey.set(sourceKey, stored);
    if (archivedAt) return;
    if (typeof corporateNumber === 'string') add(byNumber, corporateNumber, stored);
    add(byName, nameKey(stored.properties[nameProperty] as string), stored);
    for (const alias of (aliases as string[] | undefined) ?? []) add(byAlias, nameKey(alias), stored);
  });
  const whole = (stored: Stored): Stored => {
    const seen = new Set<Stored>();
    let last = stored;
    while (last.properties.mergedInto && !seen.has(last)) {
      seen.add(last);
      last = byId.get(last.properties.mergedInto as string) ?? last;
    }
    return last;
  };
  return {
    byKey(sourceKey, key) {
      const named = bySourceKey.get(sourceKey) ?? (key === null ? undefined : byId.get(key));
      if (!named) return null;
      const stored = whole(named);
      return { stored, absorbed: stored !== named };
    },
    byId(id) {
      const named = byId.get(id);
      return named ? whole(named) : null;
    },
    byCorporateNumber(number) {
      const found = byNumber.get(number) ?? [];
      return found.length === 1 ? found[0]! : null;
    },
    byName: (name) => byName.get(nameKey(name)) ?? [],
    byAlias: (name) => byAlias.get(nameKey(name)) ?? [],
  };
}
