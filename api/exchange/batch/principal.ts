// What a row of principals says of a principal.
import type { Properties } from '../../atlas/record.ts';
import { kindOf, type Profile, sectorOf } from '../../municipality/profile.ts';
import { sectors } from '../../municipality/sectors.ts';
import { wordIn, wordKey } from '../../municipality/words.ts';
import type { ReadRow } from '../meaning/row.ts';
import { sectorFromName } from '../meaning/sector-from-name.ts';
import { type Note, type NoteCode, note } from '../note.ts';
import { type Draft, draftOf } from './draft.ts';
import type { DraftInput, RecordKind, Settle } from './record-kind.ts';

const ties = [
  { field: 'districts', relationship: 'PrincipalDistrict', end: 'source', other: 'District' },
  { field: 'memberOf', relationship: 'Membership', end: 'source', other: 'Principal' },
] as const;

/** The city's own word in a column of sectors, e.g. 自治振興会; a code or an English word for the sector is none. */
function kindInSector(profile: Profile, text: string) {
  const kind = kindOf(profile, text);
  return kind && [kind.ja, ...kind.synonyms].some((word) => wordKey(word) === wordKey(text)) ? kind : null;
}

/** Sector and kind from both columns: the city's finer word decides, wherever it stands. */
function sectorAndKind({ values, texts, notes }: ReadRow, profile: Profile, column: string): Properties {
  const said = values.sector ?? (texts.kind ? sectorOf(texts.kind) : null);
  const kind = values.kind
    ? kindOf(profile, values.kind as string)
    : kindInSector(profile, texts.sector ?? '');
  if (!kind) return said ? { sector: said } : {};
  if (said && said !== kind.sector)
    notes.push(note('kindDecides', { column, value: texts.sector ?? String(said) }));
  return { kind: kind.ja, sector: kind.sector };
}

/** The draft of a principal. A row of one year's register adds that year to its registered years. */
function draft(row: ReadRow, { columnOf, profile, source }: DraftInput): Draft {
  const made = draftOf('principals', source, row, ['districts', 'memberOf']);
  const { year, ...properties } = made.properties;
  const registered = (properties.registeredYears as number[] | undefined) ?? [];
  const years = year === undefined ? registered : [...registered, year as number];
  if (years.length) properties.registeredYears = [...new Set(years)].sort((a, b) => a - b);
  Object.assign(properties, sectorAndKind(row, profile, columnOf('sector')));
  return { ...made, properties };
}

/** Notes on numbers that could not be read say what the number is, now that it is known. */
function tellNumber(notes: Note[], number: string): void {
  for (const [i, said] of notes.entries())
    if (FAULTY_NUMBERS.has(said.code)) notes[i] = { ...said, right: { ja: number, en: number } };
}

const FAULTY_NUMBERS = new Set<NoteCode>([
  'corporateNumberCut',
  'corporateNumberCheck',
  'corporateNumberCompany',
  'corporateNumberShort',
  'corporateNumberLong',
  'corporateNumberOther',
]);

const labelOf = (code: string) => wordIn(sectors, code)!;

/** Principals: known again also by their corporate number; a missing sector is seen in the name and taken where that is wanted. */
export const principals: RecordKind = {
  kind: 'principals',
  label: 'Principal',
  nameProperty: 'name',
  status: 'ACTIVE',
  ties,
  draft,
  sameName: ({ corporateNumber: stored }, { corporateNumber: said }) => !stored || !said || stored === said,
  async settler(_runner, targets, { profile, takeSectors }, columnOf): Promise<Settle> {
    const notesOf = new Map(targets.map(({ id, sayings }) => [id, sayings.map(({ draft }) => draft.notes)]));
    return (id, said, before) => {
      const number = said.corporateNumber ?? before?.corporateNumber;
      if (typeof number === 'string') for (const notes of notesOf.get(id)!) tellNumber(notes, number);
      const name = said.name ?? before?.name;
      if (said.sector || before?.sector || typeof name !== 'string') return { properties: said, notes: [] };
      const found = sectorFromName(profile, name);
      if (!found) return { properties: said, notes: [] };
      const { ja, en } = labelOf(found.sector);
      const code = takeSectors ? 'takenSector' : 'suggestedSector';
      const where = { column: columnOf('name'), value: name };
      const right = { ja, en };
      notesOf.get(id)![0]!.push(note(code, where, { word: found.word, sector: right }, right));
      const properties = takeSectors ? { ...said, sector: found.sector } : said;
      return { properties, notes: [] };
    };
  },
};
