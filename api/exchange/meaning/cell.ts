// What reading a cell gives: a value, words that are not known, or a fault; and what it is read by.
import type { z } from 'zod';
import type { Value } from '#cypher/database.ts';
import * as values from '../../atlas/values.ts';
import { AppError, type Words } from '../../errors.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { NoteCode } from '../note.ts';
import type { DayOrder } from './years.ts';

/** What the cells of a column are read by. */
export interface Sight {
  profile: Profile;
  /** How the column writes 4/5/2024, where its cells show it. */
  dayOrder?: DayOrder | null;
  /** Yen that one is, as the header says: 1,000 for 補助額（千円）. */
  yenUnit?: number;
}

/** What a cell says. Nothing where it is empty or its words are not known. */
export interface Reading {
  value?: Value;
  /** Parts of the text that mean nothing here. */
  unknown?: string[];
  /** What else is to be said about it. */
  said?: { code: NoteCode; right?: Words };
}

/** A cell that cannot be what its field asks for. */
export class CellFault extends Error {
  readonly words: Words;
  readonly right: Words | undefined;
  constructor(words: Words, right?: Words) {
    super(words.en);
    this.words = words;
    this.right = right;
  }
}

/** A text on one line. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The value as the schema makes it. @throws CellFault */
export function checked(schema: z.ZodType, value: unknown): Reading {
  try {
    return { value: values.check(schema, value) as Value };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const [fault] = error.details.faults as Words[];
    throw new CellFault({ ja: fault!.ja, en: fault!.en });
  }
}

/** The parts of a text between separators, those that are empty left out. */
export const parts = (text: string, separators: RegExp) =>
  text
    .split(separators)
    .map((part) => oneLine(part.trim()))
    .filter(Boolean);
