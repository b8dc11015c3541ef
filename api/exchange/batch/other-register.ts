// Two registers may number their records alike: whether the keys of a file are those of another one.
import { normaliseText } from '../../search/normalise.ts';
import type { Target } from './target.ts';

/** Fewer rows than these are renamings, not another register. */
const FEW = 3;

const pairsOf = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/** Whether two names have anything in common: two letters one after the other, or all of a name of one letter. */
function areAlike(a: string, b: string): boolean {
  const [one, other] = [normaliseText(a), normaliseText(b)];
  return one === other || pairsOf(one).some((pair) => other.includes(pair));
}

/**
 * Records that rows name by a key, although their names have nothing in common; none where these are fewer than half
 * of all that the file finds by key, for then they are renamed.
 */
export function foreignTargets(targets: readonly Target[], nameProperty: string): ReadonlySet<Target> {
  const keyed = targets.filter(
    ({ stored, sayings: [first] }) =>
      stored && !first!.fills && first!.draft.key !== null && first!.draft.properties[nameProperty],
  );
  const foreign = keyed.filter(({ stored, sayings: [first] }) => {
    const { properties } = first!.draft;
    const before = stored!.properties;
    if (properties.corporateNumber && properties.corporateNumber === before.corporateNumber) return false;
    const names = [before[nameProperty] as string, ...((before.aliases as string[] | undefined) ?? [])];
    return !names.some((name) => areAlike(name, properties[nameProperty] as string));
  });
  return new Set(foreign.length >= FEW && foreign.length * 2 >= keyed.length ? foreign : []);
}
