// What a side of a proposal is known by, in a preview, in the next and once it is a record.

import type { Pace } from '../pace.ts';
import { type Decision, namesKey, plainName, proposalId, type Remembered } from './decisions.ts';
import type { Side } from './side.ts';

/** Finds what was said of two sides. */
export interface Identities {
  /** Id of the proposal of two sides. */
  idOf(a: Side, b: Side): string;
  /** What a person said of them; null: nothing. */
  decisionOn(a: Side, b: Side): Decision | null;
}

const described = ({ from }: Side) =>
  JSON.stringify([plainName(from.name), from.corporateNumber ?? '', [...(from.districts ?? [])].sort()]);

/**
 * Tells sides apart by name, number and districts, which a row and the record that it becomes have in common; only
 * where several have all of these alike by record or line. What was said of two names holds also where number or districts
 * changed since, if no other side has either name.
 */
export async function identify(
  sides: readonly Side[],
  { byId, byNames }: Remembered,
  pace: Pace,
): Promise<Identities> {
  const like = new Map<string, number>();
  const named = new Map<string, number>();
  for (const side of sides) {
    const name = plainName(side.from.name);
    const key = described(side);
    like.set(key, (like.get(key) ?? 0) + 1);
    named.set(name, (named.get(name) ?? 0) + 1);
    if (pace.due()) await pace.rest();
  }
  const idOf = (a: Side, b: Side) => {
    const [x, y] = [described(a), described(b)];
    const alike = x === y ? 2 : 1;
    const keyOf = (key: string, side: Side) =>
      like.get(key)! <= alike ? key : `${key}${side.record ?? side.line}`;
    return proposalId(keyOf(x, a), keyOf(y, b));
  };
  const spokenOf = new Set([...byNames.values()].flatMap(({ name, other }) => [name, other].map(plainName)));
  return {
    idOf,
    decisionOn(a, b) {
      const [x, y] = [plainName(a.from.name), plainName(b.from.name)];
      if (!spokenOf.has(x) || !spokenOf.has(y)) return null;
      const bearers = x === y ? named.get(x)! : Math.max(named.get(x)!, named.get(y)!);
      const said = bearers === (x === y ? 2 : 1) ? byNames.get(namesKey(x, y)) : undefined;
      return byId.get(idOf(a, b)) ?? said ?? null;
    },
  };
}
