// What a row of principals says of a principal.
import type { Properties } from '../../atlas/record.ts';
import { kindOf, type Profile, sectorOf } from '../../municipality/profile.ts';
import { wordKey } from '../../municipality/words.ts';
import { columnOf, type ReadRow } from '../meaning/row.ts';
import { note } from '../note.ts';
import { type Draft, sourceKeyOf } from './draft.ts';
import type { PlanInput } from './plan.ts';
import type { RecordKind } from './record-kind.ts';

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
function draft(row: ReadRow, { meaning, profile, source }: PlanInput): Draft {
  const { key, year, districts: _, ...properties } = row.values;
  const registered = (properties.registeredYears as number[] | undefined) ?? [];
  const years = year === undefined ? registered : [...registered, year as number];
  if (years.length) properties.registeredYears = [...new Set(years)].sort((a, b) => a - b);
  return {
    line: row.line,
    notes: row.notes,
    key: (key as string | undefined) ?? null,
    sourceKey: sourceKeyOf('principals', source, row),
    properties: { ...properties, ...sectorAndKind(row, profile, columnOf(meaning, 'sector')) },
  };
}

/** Principals: known again also by their corporate number. */
export const principals: RecordKind = {
  label: 'Principal',
  tie: 'PrincipalDistrict',
  draft,
  sameName: ({ corporateNumber: stored }, { corporateNumber: said }) => !stored || !said || stored === said,
  settler: async () => (_id, said) => ({ properties: said, notes: [] }),
};
