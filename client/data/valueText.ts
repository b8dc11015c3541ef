// Values of records as people read them.
import type { TFunction } from 'i18next';
import {
  challengeStatuses,
  participationRoles,
  principalStatuses,
  projectStatuses,
  resources,
} from '../parts/codes.ts';
import { type Field, fieldNames } from '../parts/fieldNames.ts';
import { sectors } from '../parts/sectors.ts';
import type { Language } from '../words/words.ts';

/** Fields whose values are such codes. */
const coded = /^(sector|status|role|offers|needs)$|(Sector|Status|Role)$/;

/** Fields whose values are numbers of fields of activity. */
const numbered = /^fields$|Fields$/;

function isOne<Code extends string>(codes: readonly Code[], text: string): text is Code {
  return (codes as readonly string[]).includes(text);
}

function wordFor(code: string, t: TFunction): string {
  if (isOne(sectors, code)) return t(`sector.${code}`);
  if (isOne(principalStatuses, code)) return t(`status.${code}`);
  if (isOne(projectStatuses, code)) return t(`projectStatus.${code}`);
  if (isOne(challengeStatuses, code)) return t(`challengeStatus.${code}`);
  if (isOne(participationRoles, code)) return t(`role.${code}`);
  if (isOne(resources, code)) return t(`resource.${code}`);
  return code;
}

/** What values are said in. */
export interface Wording {
  t: TFunction;
  language: Language;
  /** The fields of activity that there are. */
  fields: readonly Field[];
}

/** The value with its codes in words; several stay several. Values of other fields are what people wrote. */
export function valueText(field: string, value: string, { t, language, fields }: Wording): string {
  if (numbered.test(field)) return fieldNames(value.split('、').map(Number), fields, language) || value;
  if (!coded.test(field)) return value;
  return value
    .split('、')
    .map((code) => wordFor(code, t))
    .join('、');
}
