// Which column of a table means which field: what the user says first, then the headers that are known.
import { AppError, type Words } from '../../errors.ts';
import { type Field, fieldNamed, fieldsOf, type Kind } from './fields.ts';

/** A column and the field it means. */
export interface Column {
  field: Field;
  header: string;
  index: number;
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

/** What the user says about the columns: header → field (empty: not imported), and field → value. */
export interface Mapping {
  map?: ReadonlyMap<string, string>;
  set?: ReadonlyMap<string, string>;
}

function refuseLoose(text: string): never {
  return refuse({ ja: `「${text}」に「=」がありません。`, en: `"${text}" has no "=".` }, { value: text });
}

/**
 * Reads `column=field,…`. A header may hold `=` and commas, a field neither.
 * @throws AppError BAD_USER_INPUT for a part without `=`
 */
export function parseMap(text: string): [column: string, field: string][] {
  const pairs: [string, string][] = [];
  let begun = '';
  for (const part of text.split(',')) {
    const whole = begun ? `${begun},${part}` : part;
    const at = whole.lastIndexOf('=');
    begun = at < 0 ? whole : '';
    if (at >= 0) pairs.push([whole.slice(0, at).trim(), whole.slice(at + 1).trim()]);
  }
  return begun ? refuseLoose(begun) : pairs;
}

/**
 * Reads `field=value,…`. A value may hold `=` and commas, a field neither.
 * @throws AppError BAD_USER_INPUT for a part without `=`
 */
export function parseSet(text: string): [field: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    const last = pairs.at(-1);
    if (at >= 0) pairs.push([part.slice(0, at).trim(), part.slice(at + 1).trim()]);
    else if (last) last[1] += `,${part}`;
    else refuseLoose(part);
  }
  return pairs;
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

const keyOf = (header: string) => header.normalize('NFKC').trim();

/**
 * Finds the field of each column. The first column of several that mean one field is taken; the others are listed as
 * not imported, as are headers that are not known.
 * @throws AppError BAD_USER_INPUT for a mapped column or field that does not exist, a field mapped twice, or a list
 *   whose rows nothing names
 */
export function readMeaning(kind: Kind, headers: readonly string[], { map, set }: Mapping = {}): Meaning {
  const said = new Map<string, Field | null>();
  for (const [header, name] of map ?? []) {
    const key = keyOf(header);
    if (!headers.includes(key)) {
      const known = headers.join(', ');
      refuse(
        {
          ja: `「${header}」という列はありません。列: ${known}`,
          en: `There is no column "${header}". Columns: ${known}`,
        },
        { column: header },
      );
    }
    const field = name === '' ? null : fieldOrRefuse(kind, name);
    if (field && [...said.values()].includes(field))
      refuse(
        { ja: `${field.code} に2列が対応しています。`, en: `Two columns are mapped to ${field.code}.` },
        { field: field.code },
      );
    said.set(key, field);
  }
  const taken = new Set([...said.values()]);
  const columns: Column[] = [];
  const notImported: string[] = [];
  for (const [index, header] of headers.entries()) {
    const guessed = said.has(header) || header === '' ? null : fieldNamed(kind, header);
    const field = said.get(header) ?? (guessed && !taken.has(guessed) ? guessed : null);
    if (field) columns.push({ field, header, index });
    else notImported.push(header || `(${index + 1})`);
    taken.add(field);
  }
  const constants = [...(set ?? [])].map(([name, text]) => ({ field: fieldOrRefuse(kind, name), text }));
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
};

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
