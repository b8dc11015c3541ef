// Values that belong to every row and stand beside the table: the year in the file's name, the sheet's or a title.
import type { Words } from '../../errors.ts';
import { label } from '../../municipality/fiscal-year.ts';
import type { Kind } from './fields.ts';
import type { Meaning } from './mapping.ts';
import { readYearWithin } from './years.ts';

/** A value for every row that a person may take. */
export interface FoundConstant {
  field: string;
  value: string;
  place: Words;
}

/** What is looked at of a table. */
export interface Surroundings {
  fileName: string;
  sheet?: string | null;
  titles?: readonly string[];
}

/** The field of a kind that means the year of the list. */
const YEAR: Partial<Record<Kind, string>> = {
  principals: 'year',
  projects: 'year',
  participations: 'year',
  challenges: 'raisedYear',
};

const quoted = (ja: string, en: string, text: string, year: number): Words => ({
  ja: `${ja}「${text}」から${label(year).ja}`,
  en: `${label(year).en}, from the ${en} "${text}"`,
});

/**
 * The year of the list, where no column gives it: from the sheet's name, else a title, else the file's name. A month
 * means the fiscal year it falls in. Nothing is used unless the caller sets it.
 */
export function foundConstants(kind: Kind, table: Surroundings, meaning: Meaning): FoundConstant[] {
  const field = YEAR[kind];
  const given = [...meaning.columns, ...meaning.constants].map((one) => one.field.code);
  if (!field || given.includes(field)) return [];
  const places: [text: string, ja: string, en: string][] = [
    ...(table.sheet ? [[table.sheet, 'シート名', 'name of the sheet'] as [string, string, string]] : []),
    ...(table.titles ?? []).map((title): [string, string, string] => [title, '表題', 'title']),
    [table.fileName, 'ファイル名', "file's name"],
  ];
  for (const [text, ja, en] of places) {
    const year = readYearWithin(text);
    if (year !== null) return [{ field, value: String(year), place: quoted(ja, en, text, year) }];
  }
  return [];
}
