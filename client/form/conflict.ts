// Two people changed one record: what each field says in either version, and which is taken where only one of them changed it.
import type { Field, FieldValue, FieldValues } from './Field.ts';
import { isSame } from './values.ts';

/** Whose version of a field is taken. */
export type Taken = 'mine' | 'theirs';

/** A field in which the two versions differ. */
export interface Difference {
  field: Field;
  mine: FieldValue;
  theirs: FieldValue;
  /** The one who changed it; null where both did, and a person has to choose. */
  changedBy: Taken | null;
}

/** The fields that differ, in their order. @param before as it was when editing began */
export function differences(
  fields: readonly Field[],
  before: FieldValues,
  mine: FieldValues,
  theirs: FieldValues,
): Difference[] {
  return fields.flatMap((field) => {
    const [was, ours, other] = [before, mine, theirs].map((values) => values[field.name]!);
    if (isSame(field, ours!, other!)) return [];
    const changedBy = isSame(field, was!, other!) ? 'mine' : isSame(field, was!, ours!) ? 'theirs' : null;
    return [{ field, mine: ours!, theirs: other!, changedBy }];
  });
}

/** What each field says once it is known whose version is taken; what does not differ is theirs, which is the latest. */
export function settled(
  theirs: FieldValues,
  differing: readonly Difference[],
  taken: Readonly<Record<string, Taken>>,
): FieldValues {
  const mine = differing.filter(({ field, changedBy }) => (taken[field.name] ?? changedBy) === 'mine');
  return { ...theirs, ...Object.fromEntries(mine.map(({ field, mine: value }) => [field.name, value])) };
}
