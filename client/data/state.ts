// What the address holds on the page of data: which part of it, which file, which step, which task.
import * as z from 'zod';
import type { RowOutcome } from '../gql/graphql.ts';

/** The parts of the page, in their order. */
export const tabs = ['import', 'list', 'duplicates', 'output'] as const;
/** The steps of an import, in their order. */
export const steps = ['file', 'reading', 'columns', 'preview', 'names', 'apply'] as const;
/** Outcomes of a row in the order they are shown. */
export const outcomes = [
  'CREATED',
  'UPDATED',
  'UNCHANGED',
  'MERGED',
  'REFUSED',
] as const satisfies RowOutcome[];

/** A part of the page. */
export type Tab = (typeof tabs)[number];
/** A step of an import. */
export type Step = (typeof steps)[number];

const id = z
  .string()
  .regex(/^[\w-]{1,100}$/)
  .optional()
  .catch(undefined);

const list = z
  .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.unknown()))
  .transform((values) => {
    const known = values.filter((value) => typeof value === 'string' && /^[\w=+/-]{1,200}$/.test(value));
    return known.length > 0 ? (known as string[]) : undefined;
  })
  .optional()
  .catch(undefined);

/** State of the page; whatever makes no sense is left out, as addresses are cut and sent on. */
export const dataState = z.object({
  tab: z.enum(tabs).optional().catch(undefined),
  /** Files that were uploaded together, in their order. */
  files: list,
  /** The one that is shown. */
  file: id,
  step: z.enum(steps).optional().catch(undefined),
  /** Task that made the preview. */
  job: id,
  /** Task that applies it. */
  run: id,
  /** Task that takes an import back. */
  undo: id,
  outcome: z.enum(outcomes).optional().catch(undefined),
  note: id,
  /** Cursors of the pages before, so that one can go back: as many as there are pages before this one. */
  pages: list,
});

/** State of the page as the address holds it. */
export type DataState = z.infer<typeof dataState>;

/** The step that is shown: without a file there is only the first. */
export function stepOf({ file, step }: DataState): Step {
  if (!file) return 'file';
  return step ?? 'reading';
}

/** Steps of a kind of list: a workbook of the atlas itself has neither columns to map nor names to compare. */
export function stepsOf(isAtlas: boolean): Step[] {
  return steps.filter((step) => !isAtlas || (step !== 'columns' && step !== 'names'));
}

/** The file after this one among those uploaded together; undefined after the last. */
export function nextFile({ files = [], file }: DataState): string | undefined {
  const at = file ? files.indexOf(file) : -1;
  return at < 0 ? undefined : files[at + 1];
}
