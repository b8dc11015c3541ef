// What a form asks for, as data: one entry for each field.
import type { SearchType } from '../gql/graphql.ts';

/** A record that was chosen. */
export interface Picked {
  id: string;
  name: string;
}

/** One of a list; `group` stands above those that share it. */
export interface Option {
  value: string;
  label: string;
  group?: string;
}

interface Named {
  /** Name of the property, the same in the record, in the API's input and in its refusals. */
  name: string;
  label: string;
  /** What may stand in it, in one short sentence. */
  rule?: string;
  /** Whether it may not be empty. */
  required?: boolean;
}

/** One line or several; `keyboard` is the one a telephone shows. */
export interface TextField extends Named {
  kind: 'text' | 'longText';
  keyboard?: 'email' | 'tel' | 'url' | 'numeric';
}

/** A whole number with its unit behind, a fiscal year (also as 令和6), or a day. */
export interface NumberField extends Named {
  kind: 'number' | 'year' | 'date';
  unit?: string;
}

/** One of a list. `none` is what it says where nothing is chosen; without it something always is. */
export interface ChoiceField extends Named {
  kind: 'choice';
  options: readonly Option[];
  none?: string;
}

/** Several of a list; `numeric` where the API wants numbers. */
export interface ChoicesField extends Named {
  kind: 'choices';
  options: readonly Option[];
  numeric?: boolean;
}

/** Yes or no; `text` is what is said by a tick. */
export interface SwitchField extends Named {
  kind: 'switch';
  text: string;
}

/** Texts of one's own, such as other names. */
export interface TagsField extends Named {
  kind: 'tags';
}

/** Other records, found by name or kana; with `single` one at most, and the API is given its id alone. */
export interface RecordsField extends Named {
  kind: 'records';
  type: SearchType;
  single?: boolean;
}

/** A field of a form. */
export type Field =
  | TextField
  | NumberField
  | ChoiceField
  | ChoicesField
  | SwitchField
  | TagsField
  | RecordsField;

/** Fields that belong together, under a heading where there is one. */
export interface FieldGroup {
  title?: string;
  fields: readonly Field[];
}

/** What stands in a field while it is edited: text as typed, a tick, texts or codes, or records. */
export type FieldValue = string | boolean | readonly string[] | readonly Picked[];

/** What stands in all fields, by name. */
export type FieldValues = Readonly<Record<string, FieldValue>>;
