// What the index keeps of one thing to be found: every form of its name, reading and other names.
import { searchForms } from './normalise.ts';

/** Something to be found, by its name, the reading of its name, or another name. */
export type SearchEntry<Type extends string = string> = {
  id: string;
  type: Type;
  texts: { name: string; kana?: string | null; aliases?: readonly string[] };
};

/** An entry with its forms. */
export type Indexed<Type extends string> = {
  id: string;
  type: Type;
  /** By what equals are sorted: kana, or name, without legal form. */
  order: string;
  name: readonly string[];
  others: readonly string[];
  /** Every form of every text, one a line: what a word is looked for in. */
  lines: string;
  statesLegalForm: boolean;
};

/** Reads an entry once, when the index is built. */
export function indexed<Type extends string>({ id, type, texts }: SearchEntry<Type>): Indexed<Type> {
  const name = searchForms(texts.name);
  const others = [texts.kana ?? '', ...(texts.aliases ?? [])].map(searchForms);
  const all = [name, ...others];
  const forms = (some: typeof all) =>
    [...new Set(some.flatMap(({ folded, normal, bare }) => [bare, normal, folded]))].filter(Boolean);
  return {
    id,
    type,
    order: others[0]!.bare || name.bare || name.normal,
    name: forms([name]),
    others: forms(others),
    lines: forms(all).join('\n'),
    statesLegalForm: all.some(({ normal, bare }) => normal !== bare),
  };
}

/** Whether any of the spellings is part of any text of the entry. */
export function occurs({ lines }: Indexed<string>, spellings: readonly string[]): boolean {
  return spellings.some((spelling) => lines.includes(spelling));
}
