// Which column of a table means which field: what the user says first, then the headers that are known.
import { AppError, type Words } from '../../errors.ts';
import type { TableRow } from '../table/table.ts';
import type { CellType } from './cells.ts';
import { type Field, fieldNamed, fieldsOf, type Guess, guessFields, type Kind } from './fields.ts';
import { guessByValues } from './guess-by-values.ts';
import { isMarkedField } from './marked-columns.ts';
import { isPoorKey, isRunningNumber } from './running-number.ts';

/** A column and the field it means. */
export interface Column {
  field: Field;
  header: string;
  index: number;
  /** What a mark in its cells stands for, where they hold marks only. */
  mark?: string;
}

/** How the rows of one table are read. */
export interface Meaning {
  kind: Kind;
  columns: Column[];
  /** Values for every row that has none of its own. */
  constants: { field: Field; text: string }[];
  /** Headers of the columns that are not imported. */
  notImported: string[];
}

/** What is known of the columns beside their headers. */
export interface Mapping {
  /** Header → field (empty: not imported). */
  map?: ReadonlyMap<string, string>;
  /** Field → value for every row that has none of its own. */
  set?: ReadonlyMap<string, string>;
  /** Place of a column from 0 → field (null: not imported); goes before `map`. */
  columns?: ReadonlyMap<number, string | null>;
  /** Rows of the table: a column of 1, 2, 3, … is then not taken for a key. */
  rows?: readonly TableRow[];
}

function refuse(words: Words, details: Record<string, string>): never {
  throw new AppError('BAD_USER_INPUT', words, details);
}

function fieldOrRefuse(kind: Kind, name: string): Field {
  const field = fieldNamed(kind, name);
  if (field) return field;
  const known = fieldsOf(kind)
    .map(({ code }) => code)
    .join(', ');
  return refuse(
    {
      ja: `「${name}」という項目はありません。使える項目: ${known}`,
      en: `There is no field "${name}". Fields: ${known}`,
    },
    { field: name },
  );
}

function refuseColumn(column: string, headers: readonly string[]): never {
  const known = headers.join(', ');
  return refuse(
    {
      ja: `「${column}」という列はありません。列: ${known}`,
      en: `There is no column "${column}". Columns: ${known}`,
    },
    { column },
  );
}

const keyOf = (header: string) => header.normalize('NFKC').trim();

/** Fields of which a table may have several columns: 活動分野1, 活動分野2. */
const SEVERAL = new Set<CellType>(['fields', 'districts', 'resources', 'names', 'years']);

/** What the user says, by place of the column. */
function saidOf(
  kind: Kind,
  headers: readonly string[],
  { map, columns }: Mapping,
): Map<number, Field | null> {
  const said = new Map<number, Field | null>();
  for (const [header, name] of map ?? []) {
    const index = headers.findIndex((known) => keyOf(known) === keyOf(header));
    if (index < 0) refuseColumn(header, headers);
    said.set(index, name === '' ? null : fieldOrRefuse(kind, name));
  }
  for (const [index, name] of columns ?? []) {
    if (headers[index] === undefined) refuseColumn(`(${index + 1})`, headers);
    said.set(index, name ? fieldOrRefuse(kind, name) : null);
  }
  const fields = [...said.values()].filter((field) => field !== null);
  const twice = fields.find((field, i) => !SEVERAL.has(field.type) && fields.indexOf(field) !== i);
  if (twice)
    refuse(
      { ja: `${twice.code} に2列が対応しています。`, en: `Two columns are mapped to ${twice.code}.` },
      { field: twice.code },
    );
  return said;
}

/** Headers that name who runs what the rows are about; a corporate number is then the runner's. */
const RUNNER =
  /^(?:団体名|運営(?:法人|団体|主体|者).*|設置者.*|開設者.*|法人名称?|事業者名称?|establisher)$/iu;
const THING = /^(?:名称|施設の?名称?|学校名|園名|事業所の?名称?|医療機関の?名称?|name|facilityname)$/iu;

/** Fields that a guess must not give to a column of this table. */
function withheld(kind: Kind, headers: readonly string[]): Set<string> {
  const plain = headers.map((header) => header.normalize('NFKC').replace(/[\s_]/g, ''));
  const has = (pattern: RegExp) => plain.some((header) => pattern.test(header));
  return new Set(kind === 'principals' && has(RUNNER) && has(THING) ? ['corporateNumber'] : []);
}

/** The name goes before all else that is not sure: without one a row says nothing. */
const urgency = ({ rank, field: { code } }: Guess) =>
  rank === 0 ? 0 : code === 'name' || code === 'title' ? 1 : 2;

/** Columns of marks under the names of fields, for kinds that have fields. */
function markedFields(kind: Kind, headers: readonly string[], rows: readonly TableRow[]): number[] {
  if (!fieldsOf(kind).some(({ code }) => code === 'fields')) return [];
  return [...headers.keys()].filter((index) => isMarkedField(headers[index]!, rows, index));
}

/** What each column may mean, the surest first, then from left to right. */
function guessesOf(kind: Kind, headers: readonly string[]): (Guess & { index: number })[] {
  return headers
    .flatMap((header, index) => guessFields(kind, header).map((guess) => ({ ...guess, index })))
    .sort((a, b) => urgency(a) - urgency(b) || a.rank - b.rank || a.index - b.index);
}

/**
 * Finds the field of each column. Of several columns that mean one field the one with the surest header is taken, then
 * the first; the others are listed as not imported, as are headers that are not known.
 * @throws AppError BAD_USER_INPUT for a mapped column or field that does not exist, a field mapped twice, or a list
 *   whose rows nothing names
 */
export function readMeaning(kind: Kind, headers: readonly string[], mapping: Mapping = {}): Meaning {
  const said = saidOf(kind, headers, mapping);
  const taken = new Map<number, Field>();
  for (const [index, field] of said) if (field) taken.set(index, field);
  const isTaken = (field: Field) => [...taken.values()].includes(field);
  const hidden = withheld(kind, headers);
  const rows = mapping.rows ?? [];
  for (const { field, rank, index } of guessesOf(kind, headers)) {
    const isFree = !isTaken(field) || (rank === 0 && SEVERAL.has(field.type));
    if (said.has(index) || taken.has(index) || !isFree || hidden.has(field.code)) continue;
    if (field.code !== 'key' || !isRunningNumber(rows, index, rank > 0)) taken.set(index, field);
  }
  const marks = markedFields(kind, headers, rows).filter((index) => !said.has(index) && !taken.has(index));
  for (const index of marks) taken.set(index, fieldNamed(kind, 'fields')!);
  if (taken.size === 0 && kind === 'principals')
    for (const [code, index] of guessByValues(headers, rows)) taken.set(index, fieldNamed(kind, code)!);
  const placeOf = (wanted: string) => [...taken].find(([, { code }]) => code === wanted)?.[0];
  const key = placeOf('key');
  if (key !== undefined && !said.has(key) && isPoorKey(rows, key, placeOf('name'))) taken.delete(key);
  const columns = [...taken]
    .map(([index, field]): Column => {
      const header = headers[index] || `(${index + 1})`;
      const isMarked = field.code === 'fields' && isMarkedField(header, rows, index);
      return { field, header, index, ...(isMarked ? { mark: header } : {}) };
    })
    .sort((a, b) => a.index - b.index);
  const stored = new Set(columns.filter(({ field }) => field.type !== 'place').map(({ index }) => index));
  const notImported = headers.flatMap((header, i) => (stored.has(i) ? [] : [header || `(${i + 1})`]));
  const constants = [...(mapping.set ?? [])].map(([name, text]) => ({
    field: fieldOrRefuse(kind, name),
    text,
  }));
  const meaning = { kind, columns, constants, notImported };
  refuseUnnamed(meaning, headers);
  return meaning;
}

/** Fields of which a list needs one each: without them no row could be told from another. */
const NEEDED: Record<Kind, string[][]> = {
  principals: [['name', 'key']],
  projects: [['name', 'key']],
  participations: [
    ['principal', 'principalName'],
    ['project', 'projectName'],
  ],
  coordinators: [['name', 'key']],
  acquaintances: [['coordinator'], ['principal', 'principalName']],
  challenges: [['title', 'key']],
};

/** Codes of the fields of which a list needs one each, the usual one of several first. */
export function neededFields(kind: Kind): readonly (readonly string[])[] {
  return NEEDED[kind];
}

function refuseUnnamed({ kind, columns, constants }: Meaning, headers: readonly string[]): void {
  const has = new Set([...columns, ...constants].map(({ field }) => field.code));
  const lacking = NEEDED[kind].find((codes) => !codes.some((code) => has.has(code)));
  if (!lacking) return;
  const known = headers.join(', ');
  const [field] = lacking;
  refuse(
    {
      ja: `「${field}」に当たる列が見つかりません。--map 列=${field} で示してください。列: ${known}`,
      en: `No column means "${field}". Please give it by --map COLUMN=${field}. Columns: ${known}`,
    },
    { field: field! },
  );
}

/** The same text for the same meaning: which field comes from where. */
export function describeMeaning({ kind, columns, constants }: Meaning): string {
  return JSON.stringify([
    kind,
    columns.map(({ field, header }) => [field.code, header]),
    constants.map(({ field, text }) => [field.code, text]),
  ]);
}
