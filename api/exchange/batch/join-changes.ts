// Several changes as one, the rows of each label and relationship one after the other.
import type { Change } from '../../atlas/commit.ts';

/** The rows of all changes. */
export const joinChanges = (...changes: Change[]): Change => {
  const joined: Change = {};
  for (const part of ['nodes', 'relationships', 'deletedRelationships'] as const)
    for (const change of changes)
      for (const [name, rows] of Object.entries(change[part] ?? {})) {
        const all = (joined[part] ?? {}) as Record<string, unknown[]>;
        all[name] = [...(all[name] ?? []), ...rows];
        joined[part] = all as never;
      }
  return joined;
};
