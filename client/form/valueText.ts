// What stands in a field, as text.
import type { TFunction } from 'i18next';
import { fiscalYear } from '../parts/fiscalYear.ts';
import type { Field, FieldValue, Picked } from './Field.ts';
import { readNumber, readYear } from './readYear.ts';
import { isEmpty } from './values.ts';

/** A unit as it stands behind a number: English ones apart. */
const behind = (unit: string) => (/^\w/.test(unit) ? ` ${unit}` : unit);

/** The value as a person reads it: labels for codes, names for records, years by their era; null where nothing stands in it. */
export function valueText(field: Field, value: FieldValue, t: TFunction, comma: string): string | null {
  if (field.kind === 'switch') return t(value ? 'form.yes' : 'form.no');
  if (isEmpty(value)) return null;
  switch (field.kind) {
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? (value as string);
    case 'choices':
      return (value as readonly string[])
        .map((each) => field.options.find((option) => option.value === each)?.label ?? each)
        .join(comma);
    case 'tags':
      return (value as readonly string[]).join(comma);
    case 'records':
      return (value as readonly Picked[]).map(({ name }) => name).join(comma);
    case 'year': {
      const year = readYear(value as string);
      return year === null ? (value as string) : fiscalYear(year, t);
    }
    case 'number': {
      const number = readNumber(value as string);
      return number === null ? (value as string) : number.toLocaleString('en') + behind(field.unit ?? '');
    }
    default:
      return value as string;
  }
}
