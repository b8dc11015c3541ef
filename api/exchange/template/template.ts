// Workbooks to fill in: headers that import knows, a line that explains, examples, and a sheet that tells how to write.
import { fieldsOf, type Kind } from '../meaning/fields.ts';
import { neededFields } from '../meaning/mapping.ts';
import type { SheetToWrite } from '../table/write-xlsx.ts';
import examples from './examples.json' with { type: 'json' };
import words from './words.json' with { type: 'json' };

/** Language of a template. */
export type Language = 'ja' | 'en';

const how = words.types as Record<string, { ja: string; en: string } | undefined>;

/** Sheets of the template of a kind of list. Filled in, it is imported without any mapping. */
export function templateSheets(kind: Kind, language: Language): SheetToWrite[] {
  const fields = new Map(fieldsOf(kind).map((field) => [field.code, field]));
  const columns = examples[kind].map((column) => ({ ...column, field: fields.get(column.field)! }));
  const needed = new Set(neededFields(kind).flat());
  return [
    {
      name: words.sheets[kind][language],
      titles: [words.explanation[language]],
      headers: columns.map(({ field }) => field[language]),
      rows: [0, 1].map((i) => columns.map((column) => column[language][i])),
    },
    {
      name: words.guide[language],
      headers: words.guideHeaders[language],
      rows: columns.map(({ field }) => [
        field[language],
        needed.has(field.code) ? words.needed[language] : '',
        how[field.type]?.[language] ?? '',
      ]),
    },
  ];
}
