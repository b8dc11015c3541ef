// The field of a form that asks which record a tie leads to.
import type { SearchType } from '../gql/graphql.ts';
import type { RecordsField } from './Field.ts';

/** One record of a type, which has to be chosen. */
export function oneRecord(type: SearchType, name: string, label: string): RecordsField {
  return { kind: 'records', type, single: true, name, label, required: true };
}
