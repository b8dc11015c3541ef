// A column of a list: what stands above it, and what stands in it for each record.
import type { Context } from '../context.ts';
import type { Cell } from '../exchange/table/write-csv.ts';
import type { Label, Word } from '../municipality/words.ts';

/** Language that cells are written in. */
export type Language = keyof Label;

/** A column of a list of records of one model. */
export interface Column<Model> {
  /** As the order of the list is called, or, without an order of its own, what stands there. */
  code: string;
  label: Label;
  /** Field of the API that it shows: a viewer who may not see that has no such column. */
  field: string;
  cell(record: Model, context: Context, language: Language): Cell | Promise<Cell>;
}

/** Several things in one cell. */
export function joined(items: readonly string[], language: Language): string | null {
  return items.length > 0 ? items.join(language === 'ja' ? '、' : ', ') : null;
}

/** A code in words; as it is where it has none. */
export function said(
  words: readonly Word[],
  code: string | null | undefined,
  language: Language,
): string | null {
  if (code === null || code === undefined) return null;
  const word = words.find((known) => (known.code ?? String(known.number)) === code);
  return word?.[language] ?? code;
}

/** Several codes in words. */
export function saidAll(
  words: readonly Word[],
  codes: readonly (string | number)[] | null | undefined,
  language: Language,
): string | null {
  return joined(
    (codes ?? []).map((code) => said(words, String(code), language)!),
    language,
  );
}
