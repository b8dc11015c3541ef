// Rows of one name that are about different things: told apart by number, place or kind, so that none swallows another.
import { note } from '../note.ts';
import { paced } from '../pace.ts';
import type { Draft } from './draft.ts';
import { nameKey } from './stored.ts';

const differ = (a: string | undefined, b: string | undefined) => Boolean(a && b && a !== b);

/** Whether two rows of one name or key cannot be about the same. */
export function areDifferent(a: Draft, b: Draft): boolean {
  const [name, other] = [a, b].map(({ properties }) => nameKey(String(properties.name ?? '')));
  // One key for things of other names in other places is a group's, not a record's.
  if (a.key !== null) return differ(name, other) && differ(a.place, b.place);
  const numbers = [a, b].map(({ properties }) => properties.corporateNumber as string | undefined);
  if (differ(numbers[0], numbers[1])) return true;
  if (numbers[0] && numbers[0] === numbers[1]) return false;
  return differ(a.place, b.place) || differ(a.kind, b.kind);
}

/** Gives every row the source keys under which it is looked for; rows that cannot be about the same get different ones. */
export async function separateNames(
  drafts: readonly Draft[],
  nameColumn: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const groups = new Map<string, Draft[][]>();
  await paced(drafts, { signal }, (draft) => {
    const apart = [draft.place, draft.kind].filter(Boolean).join('|');
    if (apart) draft.formerKeys.push(`${draft.sourceKey}@${apart}`);
    const clusters = groups.get(draft.sourceKey) ?? [];
    groups.set(draft.sourceKey, clusters);
    const cluster = clusters.find(([first]) => !areDifferent(first!, draft));
    if (cluster) cluster.push(draft);
    else clusters.push([draft]);
  });
  for (const clusters of groups.values()) {
    if (clusters.length === 1) continue;
    for (const [i, cluster] of clusters.entries()) {
      const { sourceKey, formerKeys, notes, properties, line } = cluster[0]!;
      const own = formerKeys[0] ?? `${sourceKey}@${properties.corporateNumber ?? line}`;
      for (const draft of cluster) {
        draft.sourceKey = own;
        // The first of them may be what an earlier file knew under the name alone.
        draft.formerKeys = i === 0 ? [sourceKey] : [];
      }
      if (i > 0) notes.push(note('sameName', { column: nameColumn, value: String(properties.name ?? '') }));
    }
  }
}
