// What a person chose for one file, kept in the browser's window so that a reload loses nothing.
import * as z from 'zod';
import type { ImportInput, ImportKind } from '../gql/graphql.ts';

/** Kinds of list in the order they are offered. */
export const kinds = [
  'PRINCIPALS',
  'PROJECTS',
  'PARTICIPATIONS',
  'COORDINATORS',
  'ACQUAINTANCES',
  'CHALLENGES',
  'ATLAS',
] as const satisfies ImportKind[];
/** Encodings in the order they are offered. */
export const encodings = ['UTF_8', 'CP932', 'UTF_16LE', 'UTF_16BE', 'EUC_JP'] as const;
/** Delimiters in the order they are offered. */
export const delimiters = ['COMMA', 'TAB', 'SEMICOLON'] as const;
/** What two names may be to each other. */
export const verdicts = ['SAME', 'DIFFERENT', 'BRANCH'] as const;

const constant = z.object({ field: z.string(), value: z.string(), used: z.boolean() });

const shape = z.object({
  /** Name of the file, known from its upload. */
  name: z.string(),
  reading: z.object({
    encoding: z.enum(encodings).optional(),
    delimiter: z.enum(delimiters).optional(),
    sheet: z.string().optional(),
    headerFrom: z.number().optional(),
    headerTo: z.number().optional(),
  }),
  kind: z.enum(kinds).optional(),
  source: z.string().optional(),
  profile: z.string().optional(),
  /** Columns whose meaning was changed: place → field, null for none. */
  columns: z.record(z.string(), z.string().nullable()),
  /** Values for every row; undefined until changed, which means those that were found. */
  constants: z.array(constant).optional(),
  takeSectors: z.boolean(),
  again: z.boolean(),
  /** What was said about names: proposal → verdict. */
  decisions: z.record(z.string(), z.enum(verdicts)),
  /** Task of the last preview, and of what it was made. */
  preview: z.object({ job: z.string(), of: z.string() }).optional(),
  /** Task by which it was applied. */
  applied: z.string().optional(),
});

/** What a person chose for one file. */
export type Choices = z.infer<typeof shape>;
/** How a file is read where that was changed. */
export type ReadingChoice = Choices['reading'];
/** A value for every row. */
export type ConstantChoice = z.infer<typeof constant>;

/** Nothing chosen yet. */
export function freshChoices(name: string): Choices {
  return { name, reading: {}, columns: {}, takeSectors: false, again: false, decisions: {} };
}

const place = (file: string) => `kyodo-import-${file}`;

/** What was chosen for a file; nothing, where this window does not know it or what it kept cannot be read. */
export function loadChoices(file: string): Choices {
  try {
    return shape.parse(JSON.parse(sessionStorage.getItem(place(file)) ?? ''));
  } catch {
    return freshChoices('');
  }
}

/** Keeps what was chosen. A window that may keep nothing goes on without. */
export function keepChoices(file: string, choices: Choices): void {
  try {
    sessionStorage.setItem(place(file), JSON.stringify(choices));
  } catch {
    // Storage is full or forbidden: the choices live until the page is loaded anew.
  }
}

/** What a file says of itself, as far as an import needs it. */
interface Read {
  kind: ImportKind;
  fileName: string;
  columns: readonly { index: number; field?: string | null }[];
  constants: readonly { field: string; value: string }[];
}

/** Values for every row: those chosen, or else all that were found. */
export function constantsOf({ constants }: Choices, read: Pick<Read, 'constants'>): ConstantChoice[] {
  return constants ?? read.constants.map(({ field, value }) => ({ field, value, used: true }));
}

/** What each column means, by its place: as chosen, or else as it is taken for. */
export function meaningOf({ columns }: Choices, read: Pick<Read, 'columns'>): Map<number, string | null> {
  return new Map(
    read.columns.map(({ index, field }) => [index, index in columns ? columns[index]! : (field ?? null)]),
  );
}

/** Name of the register a file belongs to, from its name: without ending, years, dates and numbers at the end. */
export function registerOf(fileName: string): string {
  const stem = fileName.normalize('NFKC').replace(/(\.(csv|tsv|txt|xlsx|xlsm|gz))+$/i, '');
  const plain = stem
    .replaceAll(/(令和|平成|昭和|(?<![A-Za-z])[RHS])\s*(\d{1,2}|元)[年度月日.\d-]*(?![A-Za-z])/g, '')
    .replaceAll(/(19|20)\d{2}([-_.]?\d{2}){0,2}(年度?)?/g, '')
    .replaceAll(/[\s_.()-]+/g, ' ')
    .trim();
  return plain || stem.trim();
}

/** All that the API needs to preview a file: exactly what the page shows. */
export function inputOf(file: string, choices: Choices, read: Read): ImportInput {
  const { reading, profile, takeSectors, again, decisions } = choices;
  const isAtlas = read.kind === 'ATLAS';
  const used = constantsOf(choices, read).filter(({ used, value }) => used && value.trim() !== '');
  return {
    file,
    reading,
    kind: read.kind,
    columns: isAtlas ? [] : [...meaningOf(choices, read)].map(([index, field]) => ({ index, field })),
    constants: isAtlas ? [] : used.map(({ field, value }) => ({ field, value: value.trim() })),
    source: choices.source?.trim() || registerOf(read.fileName),
    profile,
    takeSectors,
    again,
    decisions: Object.entries(decisions).map(([proposal, verdict]) => ({ proposal, verdict })),
  };
}

/** Whether the last preview was made of something else than what is chosen now. */
export function isStale({ preview }: Choices, job: string | undefined, input: ImportInput): boolean {
  if (!job) return true;
  return preview?.job === job && preview.of !== JSON.stringify(input);
}
