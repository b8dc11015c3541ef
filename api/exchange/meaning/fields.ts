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

interface Headers {
  strong: ReadonlyMap<string, Field>;
  weak: ReadonlyMap<string, Field>;
}

function indexOf(kind: Kind): Headers {
  const strong = new Map<string, Field>();
  const weak = new Map<string, Field>();
  for (const field of fieldsOf(kind)) {
    for (const header of spellings(field)) strong.set(headerKey(header), field);
    for (const header of field.weak ?? []) weak.set(headerKey(header), field);
  }
  for (const index of [strong, weak]) index.delete('');
  return { strong, weak };
}

const indexes = new Map(kinds.map((kind) => [kind, indexOf(kind)]));

/** The field that a text names by its code or any header, or null. */
export function fieldNamed(kind: Kind, text: string): Field | null {
  const { strong, weak } = indexes.get(kind)!;
  const key = headerKey(text);
  return fieldsOf(kind).find(({ code }) => code === text) ?? strong.get(key) ?? weak.get(key) ?? null;
}

/** A field that a header means, and how surely. */
export interface Guess {
  field: Field;
  weak: boolean;
}

/** The field that a header most likely means, marks like （必須） aside; or null. */
export function guessField(kind: Kind, header: string): Guess | null {
  const { strong, weak } = indexes.get(kind)!;
  for (const [index, isWeak] of [
    [strong, false],
    [weak, true],
  ] as const)
    for (const key of headerKeys(header)) {
      const field = index.get(key);
      if (field) return { field, weak: isWeak };
    }
  return null;
}
