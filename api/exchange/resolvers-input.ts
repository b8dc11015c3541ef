// What GraphQL gives about files and imports, as the product reads it.
import { refuse } from '../atlas/values.ts';
import type { ImportInput, ImportKind, InputMaybe, ReadingInput } from '../types.generated.ts';
import { kinds } from './meaning/fields.ts';
import type { FileKind, ImportRequest } from './request.ts';
import type { Reading } from './table/table.ts';

/** The kind of file that an enum value means. */
export function kindOf(kind: ImportKind): FileKind {
  return kind === 'ATLAS' ? 'atlas' : kinds.find((one) => one.toUpperCase() === kind)!;
}

/** The enum value of a kind of file. */
export function kindCode(kind: string): ImportKind {
  return kind.toUpperCase() as ImportKind;
}

/** How a file is to be read; what nobody said is left out. */
export function readingOf(input: InputMaybe<ReadingInput> | undefined): Reading {
  const said = Object.entries(input ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(said) as Reading;
}

/** What is to be imported, and how. @throws AppError BAD_USER_INPUT for the same column or field said twice */
export function requestOf(input: ImportInput): ImportRequest {
  const { file, kind, columns, constants, source, profile, again, takeSectors, decisions } = input;
  const indexes = (columns ?? []).map(({ index }) => index);
  if (new Set(indexes).size < indexes.length)
    refuse('columns', '同じ列が2回あります。', 'The same column is named twice.');
  return {
    file,
    reading: readingOf(input.reading),
    kind: kindOf(kind),
    columns: new Map((columns ?? []).map(({ index, field }) => [index, field ?? null])),
    set: new Map((constants ?? []).map(({ field, value }) => [field, value])),
    ...(source ? { source } : {}),
    ...(profile ? { profile } : {}),
    again: again ?? false,
    takeSectors: takeSectors ?? false,
    decisions: new Map((decisions ?? []).map(({ proposal, verdict }) => [proposal, verdict])),
  };
}
