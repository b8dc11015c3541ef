// What a field of a record says once another was merged into it.
import type { Field, FieldValue, Picked } from '../form/Field.ts';
import { isEmpty, isSame, readValue } from '../form/values.ts';

/** What the record says; of either side or of both. */
type Said = Readonly<Record<string, unknown>>;

/** What is known of the merge. */
interface Merge {
  kept: Said;
  absorbed: Said;
  taken: readonly string[];
  aliases: readonly string[];
  /** Records that come over, by the name of the field. */
  links: Readonly<Record<string, readonly Picked[]>>;
}

/** A field in both records and in the one that they become. */
export interface Becoming {
  field: Field;
  kept: FieldValue;
  absorbed: FieldValue;
  after: FieldValue;
  /** `taken` where something comes over, `left` where what the other says does not, `same` where nothing changes. */
  what: 'taken' | 'left' | 'same';
}

function afterOf(field: Field, kept: FieldValue, absorbed: FieldValue, merge: Merge): FieldValue {
  const { name } = field;
  if (name === 'aliases') return [...(kept as string[]), ...merge.aliases];
  if (field.kind === 'records') return [...(kept as Picked[]), ...(merge.links[name] ?? [])];
  return merge.taken.includes(name) ? absorbed : kept;
}

/** The fields in which anything stands, or will. */
export function becoming(fields: readonly Field[], merge: Merge): Becoming[] {
  return fields.flatMap((field) => {
    const [kept, absorbed] = [merge.kept, merge.absorbed].map((said) => readValue(field, said[field.name]));
    const after = afterOf(field, kept!, absorbed!, merge);
    if ([kept, absorbed, after].every((value) => value === false || isEmpty(value!))) return [];
    const isTaken = !isSame(field, after, kept!);
    const isLeft = !isTaken && !isEmpty(absorbed!) && !isSame(field, kept!, absorbed!);
    return [
      { field, kept: kept!, absorbed: absorbed!, after, what: isTaken ? 'taken' : isLeft ? 'left' : 'same' },
    ];
  });
}
