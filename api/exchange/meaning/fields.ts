// What a column may mean: the fields of each kind of list with the headers under which files know them.
import { spellings, type Word } from '../../municipality/words.ts';
import type { CellType } from './cells.ts';
import acquaintances from './fields/acquaintances.json' with { type: 'json' };
import challenges from './fields/challenges.json' with { type: 'json' };
import coordinators from './fields/coordinators.json' with { type: 'json' };
import participations from './fields/participations.json' with { type: 'json' };
import principals from './fields/principals.json' with { type: 'json' };
import projects from './fields/projects.json' with { type: 'json' };
import { headerKey, headerKeys } from './headers.ts';

const data = { principals, projects, participations, coordinators, acquaintances, challenges };

/** What the rows of a file are. */
export type Kind = keyof typeof data;

/** Every kind of list that can be imported. */
export const kinds = Object.keys(data) as Kind[];

/** One field: its code, how its cells are read, and the headers that mean it. */
export interface Field extends Word {
  code: string;
  type: CellType;
  /** Headers that mean it only where no other column does: 連絡先 is a telephone number if there is no 電話番号. */
  weak?: readonly string[];
  /** The end of a tie of which the field is a property, and that property's name. */
  of?: 'principal' | 'project';
  property?: string;
}

/** The fields of a kind, in the order in which help and export show them. */
export function fieldsOf(kind: Kind): readonly Field[] {
  return data[kind] as readonly Field[];
}

/** A field that a header may mean. */
export interface Guess {
  field: Field;
  /** 0 where the header is the field's own; else its place among those that only may mean it, the likeliest being 1. */
  rank: number;
}

function indexOf(kind: Kind): ReadonlyMap<string, readonly Guess[]> {
  const index = new Map<string, Guess[]>();
  const add = (header: string, guess: Guess) => {
    const key = headerKey(header);
    const known = index.get(key) ?? [];
    if (key && !known.some(({ field }) => field === guess.field)) index.set(key, [...known, guess]);
  };
  for (const field of fieldsOf(kind)) for (const header of spellings(field)) add(header, { field, rank: 0 });
  for (const field of fieldsOf(kind))
    for (const [i, header] of (field.weak ?? []).entries()) add(header, { field, rank: i + 1 });
  return index;
}

const indexes = new Map(kinds.map((kind) => [kind, indexOf(kind)]));

/** The field that a text names by its code or any header, or null. */
export function fieldNamed(kind: Kind, text: string): Field | null {
  const byCode = fieldsOf(kind).find(({ code }) => code === text);
  return byCode ?? indexes.get(kind)!.get(headerKey(text))?.[0]?.field ?? null;
}

/** Headers of readings: 名称_カナ, 団体名（ふりがな）. */
const READING = /(?:カナ|フリガナ|ヨミガナ?|かな|ふりがな|よみがな|よみ|読み(?:仮名)?|kana)$/u;
const NAMES = ['name', 'principalName'];

/** The kana field, where a header is that of the name with a mark that it is the reading. */
function guessReading(kind: Kind, key: string): readonly Guess[] {
  const base = key.replace(READING, '');
  const isName = indexes
    .get(kind)!
    .get(base)
    ?.some(({ field }) => NAMES.includes(field.code));
  const field = fieldsOf(kind).find(({ code }) => code === 'kana' || code === 'principalKana');
  return base !== key && isName && field ? [{ field, rank: 0 }] : [];
}

/** The fields that a header may mean, the surest first, marks like （必須） aside. */
export function guessFields(kind: Kind, header: string): readonly Guess[] {
  const index = indexes.get(kind)!;
  for (const key of headerKeys(header)) {
    const found = index.get(key) ?? guessReading(kind, key);
    if (found.length) return found;
  }
  return [];
}
