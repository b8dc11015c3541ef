// Rows and records read for comparing: every name of each, its reading, and what is known beside.
import type { NamedRecord, NamedRow } from './proposal.ts';
import { type ReadName, readName, readReading } from './read-name.ts';

/** What is compared with others. */
export interface Side {
  from: NamedRow | NamedRecord;
  /** Id where it is a record. */
  record: string | null;
  /** Line where it is a row. */
  line: number | null;
  names: readonly Written[];
  /** In hiragana, without legal form; empty where it is not known. */
  reading: string;
  person: boolean;
}

/** One name of a side. */
export interface Written extends ReadName {
  /** Position of its side. */
  side: number;
  alias: boolean;
}

const KANA_ONLY = /^[ぁ-ゖー]+$/u;
const TITLED = /[^\s](?:氏|様|さん)$/u;
const FAMILY_AND_GIVEN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4} ([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3})$/u;
const OF_A_GROUP = /[会社店組団部課局校園院所署館業区町村市県協盟連隊]/u;

/** Whether a name looks like a person's: family and given name apart, or a title after it. */
function looksLikePerson(text: string): boolean {
  if (TITLED.test(text)) return true;
  const given = FAMILY_AND_GIVEN.exec(text)?.[1];
  return given !== undefined && !OF_A_GROUP.test(given);
}

/** Reads one row or record. @param side its position */
export function readSide(from: NamedRow | NamedRecord, side: number): Side {
  const names: Written[] = [];
  for (const [i, name] of [from.name, ...(from.aliases ?? [])].entries()) {
    const read = readName(name);
    const known = names.some(({ text }) => text === read.text);
    if (read.core !== '' && !known) names.push({ ...read, side, alias: i > 0 });
  }
  const core = names[0]?.core ?? '';
  const reading = from.kana ? readReading(from.kana) : KANA_ONLY.test(core) ? core : '';
  return {
    from,
    record: 'id' in from ? from.id : null,
    line: 'line' in from ? from.line : null,
    names,
    reading,
    person: from.sector === 'CITIZEN' || looksLikePerson(names[0]?.text ?? ''),
  };
}
