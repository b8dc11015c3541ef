// What is wrong with what stands in a form: seen here before anything is sent, or said by the API.
import type { AskError, Words } from '../parts/ask.ts';
import type { Field, FieldValues } from './Field.ts';
import { giveValue, isEmpty } from './values.ts';

/** What is wrong with a field: a word of ours, or the API's own in both languages. */
export type Fault = 'missing' | 'noNumber' | 'noYear' | Words;

/** Faults by the name of the field. */
export type Faults = Readonly<Record<string, Fault>>;

/** What can be seen without asking the API: that something is missing, or is no number. */
export function ownFaults(fields: readonly Field[], values: FieldValues): Faults {
  const faults: Record<string, Fault> = {};
  for (const field of fields) {
    const value = values[field.name]!;
    if (isEmpty(value)) {
      if (field.required) faults[field.name] = 'missing';
      continue;
    }
    if (field.kind === 'number' && giveValue(field, value) === null) faults[field.name] = 'noNumber';
    if (field.kind === 'year' && giveValue(field, value) === null) faults[field.name] = 'noYear';
  }
  return faults;
}

/** What the API refused of these fields; none where it is about something else. */
export function refusedFields(fields: readonly Field[], { code, faults }: AskError): Faults {
  if (code !== 'BAD_USER_INPUT' && code !== 'NOT_FOUND') return {};
  const known = faults.flatMap(({ field, words }) => {
    // `aliases.0` is an item of `aliases`.
    const name = field.split('.')[0]!;
    return fields.some((each) => each.name === name) ? [[name, words] as const] : [];
  });
  return Object.fromEntries(known.reverse());
}
