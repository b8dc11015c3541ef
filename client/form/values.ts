// From a record to what stands in a field, and from there to what the API is given.
import type { Field, FieldValue, FieldValues, Picked } from './Field.ts';
import { readNumber, readYear } from './readYear.ts';

/** A record as it was loaded: its properties by the names of fields, its revision with an existing one. */
export type FormRecord = Readonly<Record<string, unknown>>;

function pickedOf(stored: unknown): Picked {
  const { id, name, title } = stored as { id: string; name?: string; title?: string };
  return { id, name: name ?? title ?? id };
}

/** What stands in the field for what the record says; empty for null. */
export function readValue(field: Field, stored: unknown): FieldValue {
  switch (field.kind) {
    case 'switch':
      return stored === true;
    case 'choices':
    case 'tags':
      return ((stored ?? []) as unknown[]).map(String);
    case 'records':
      return [stored ?? []].flat().map(pickedOf);
    default:
      return stored === null || stored === undefined ? '' : String(stored);
  }
}

/** What stands in each field for a record; without one, in an empty form. */
export function readValues(fields: readonly Field[], record: FormRecord | null): FieldValues {
  return Object.fromEntries(fields.map((field) => [field.name, readValue(field, record?.[field.name])]));
}

/** What the API is given for what stands in the field; null and empty lists for nothing. */
export function giveValue(field: Field, value: FieldValue): unknown {
  switch (field.kind) {
    case 'switch':
      return value;
    case 'choices':
      return field.numeric ? (value as readonly string[]).map(Number) : value;
    case 'tags':
      return value;
    case 'records': {
      const ids = (value as readonly Picked[]).map(({ id }) => id);
      return field.single ? (ids[0] ?? null) : ids;
    }
    case 'number':
      return readNumber(value as string);
    case 'year':
      return readYear(value as string);
    default:
      return (value as string).trim() || null;
  }
}

const plain = (field: Field, value: FieldValue) => {
  const given = giveValue(field, value);
  const isUnordered = field.kind === 'choices' || field.kind === 'records';
  // A number that cannot be read is not the same as none.
  const typed =
    field.kind === 'number' || field.kind === 'year' ? given === null && !isEmpty(value) && value : null;
  return JSON.stringify([Array.isArray(given) && isUnordered ? given.toSorted() : given, typed || null]);
};

/** Whether two values say the same. */
export function isSame(field: Field, one: FieldValue, other: FieldValue): boolean {
  return plain(field, one) === plain(field, other);
}

/** The fields whose values differ. */
export function changedFields(fields: readonly Field[], before: FieldValues, after: FieldValues): Field[] {
  return fields.filter((field) => !isSame(field, before[field.name]!, after[field.name]!));
}

/** The API's input for some fields. */
export function inputOf(fields: readonly Field[], values: FieldValues): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, giveValue(field, values[field.name]!)]));
}

/** Whether nothing stands in the field. */
export function isEmpty(value: FieldValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}
