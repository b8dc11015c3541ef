// The rows of the files that tell who took part in what.
import { type Domain, domains } from '../municipality/codes.ts';
import { fields } from '../municipality/fields.ts';
import { roles } from '../municipality/roles.ts';
import { wordIn, wordsIn } from '../municipality/words.ts';
import { type Columns, readColumns, TWICE } from './network-columns.ts';
import type { TableRow } from './table/table.ts';

/** A row of `participations`. */
export interface Participation {
  readonly principal: string;
  readonly project: string;
  /** Its code where it is known by some name. */
  readonly role: string;
  readonly since: number | null;
  readonly until: number | null;
}

/** What `principals` knows of one; any label may be a sector or a district. */
export interface ListedPrincipal {
  readonly sector: string | null;
  readonly districts: readonly string[];
  /** 1 to 20. */
  readonly fields: readonly number[];
}

/** What `projects` knows of one. */
export interface ListedProject {
  /** Null only of a project that is not listed. */
  readonly start: number | null;
  readonly end: number | null;
  readonly form: string | null;
  readonly domain: Domain | null;
  readonly districts: readonly string[];
  /** 1 to 20. */
  readonly fields: readonly number[];
}

/** What is known of a project that is not listed. */
export const NOTHING_KNOWN: ListedProject = {
  start: null,
  end: null,
  form: null,
  domain: null,
  districts: [],
  fields: [],
};

const BEFORE = { ja: '開始年度より前の年度です。', en: 'This is before its first year.' };

/**
 * Reads `participations`: principal, project[, role, since, until].
 * @throws AppError naming file, line, column and value; the signal's reason when stopped
 */
export async function readParticipationRows(path: string, signal?: AbortSignal): Promise<Participation[]> {
  const file = await readColumns(path, ['principal', 'project'], signal);
  return file.rows.map((row) => {
    const [since, until] = [file.year(row, 'since'), file.year(row, 'until')];
    if (since !== null && until !== null && until < since) file.refuse(row, 'until', BEFORE);
    const [principal, project] = [file.id(row, 'principal'), file.id(row, 'project')];
    const role = file.text(row, 'role');
    return { principal, project, role: wordIn(roles, role)?.code ?? role, since, until };
  });
}

/** Reads `principals`: id[, name], sector[, district, fields]. @throws as `readParticipationRows` */
export async function readPrincipals(
  path: string,
  signal?: AbortSignal,
): Promise<Map<string, ListedPrincipal>> {
  const file = await readColumns(path, ['id', 'sector'], signal);
  return byId(file, (row) => ({
    sector: file.text(row, 'sector') || null,
    districts: file.list(row, 'district'),
    fields: fieldsOf(file, row),
  }));
}

/** Reads `projects`: id, startYear[, endYear, form, domain, district, fields]. @throws as `readParticipationRows` */
export async function readProjects(path: string, signal?: AbortSignal): Promise<Map<string, ListedProject>> {
  const file = await readColumns(path, ['id', 'startYear'], signal);
  return byId(file, (row) => {
    const [start, end] = [file.year(row, 'startYear'), file.year(row, 'endYear')];
    if (start === null)
      return file.refuse(row, 'startYear', {
        ja: '開始年度がありません。',
        en: 'Its first year is missing.',
      });
    if (end !== null && end < start) file.refuse(row, 'endYear', BEFORE);
    return {
      start,
      end,
      form: file.text(row, 'form') || null,
      domain: domainOf(file, row),
      districts: file.list(row, 'district'),
      fields: fieldsOf(file, row),
    };
  });
}

function byId<T>(file: Columns, read: (row: TableRow) => T): Map<string, T> {
  const found = new Map<string, T>();
  for (const row of file.rows) {
    const id = file.id(row, 'id');
    if (found.has(id)) file.refuse(row, 'id', TWICE);
    found.set(id, read(row));
  }
  return found;
}

function domainOf(file: Columns, row: TableRow): Domain | null {
  const text = file.text(row, 'domain');
  if (text === '') return null;
  return (
    wordIn(domains, text)?.code ??
    file.refuse(row, 'domain', {
      ja: '協働の領域は A から E で書いてください。',
      en: 'A domain is a letter from A to E.',
    })
  );
}

function fieldsOf(file: Columns, row: TableRow): number[] {
  const numbers = file.list(row, 'fields').flatMap((text) => {
    const found = wordsIn(fields, text);
    if (found.length > 0) return found.map(({ number }) => number);
    return file.refuse(row, 'fields', {
      ja: '分野は 1 から 20 の番号か分野の名前で、; で区切って書いてください。',
      en: 'Fields are numbers from 1 to 20, or their names, with ; between them.',
    });
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
