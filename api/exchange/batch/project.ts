// What a row of projects says of a project, and the years and status it then has.
import type { Runner } from '#cypher/database.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Properties } from '../../atlas/record.ts';
import { formOf } from '../../municipality/profile.ts';
import type { ReadRow } from '../meaning/row.ts';
import { note } from '../note.ts';
import { inChunks } from './chunks.ts';
import { type Draft, draftOf } from './draft.ts';
import {
  type Span,
  sameYears,
  statusAfter,
  statusIn,
  widened,
  type Years,
  yearsOf,
} from './project-years.ts';
import type { DraftInput, RecordKind, Settled } from './record-kind.ts';
import type { Target } from './target.ts';

const REASON = '取込ファイルの指定（given by the imported file）';

/**
 * The draft of a project. The year of the list stands for the first year where the row has none, and for the last one
 * too where the file has no column of first years: then it is a list of what took place in that year.
 */
function draft(row: ReadRow, { meaning, profile, source, columnOf }: DraftInput): Draft {
  const { startYear, endYear, year, form, domain } = row.values;
  const apart = startYear ?? year;
  const made = draftOf('projects', source, row, ['districts'], apart === undefined ? '' : `@${apart}`);
  const { year: _, ...properties } = made.properties;
  if (typeof form === 'string' && !formOf(profile, form))
    row.notes.push(note('unknownForm', { column: columnOf('form'), value: form }));
  if (domain) {
    properties.domainSource = 'MANUAL';
    properties.domainReason ??= REASON;
  } else delete properties.domainReason;
  if (startYear === undefined && year !== undefined) {
    properties.listYears = [year];
    const listsYear = !meaning.columns.some(({ field }) => field.code === 'startYear');
    if (endYear === undefined && listsYear) properties.listEnds = true;
  }
  return { ...made, properties };
}

/** Years of a project after what its rows say; null where no first year is known. */
function yearsSaid(said: Properties, before: Years | null): Years | null {
  const listed = (said.listYears as number[] | undefined) ?? [];
  const known = before ? [before.startYear] : [];
  // A list may still hold what has ended: its year is the first one only as far as the last one allows.
  const last = listed.length && said.endYear ? [said.endYear as number] : [];
  const start = (said.startYear as number | undefined) ?? Math.min(...listed, ...known, ...last);
  if (!Number.isFinite(start)) return null;
  const ends = said.listEnds && (before === null || before.endYear !== undefined);
  const end =
    (said.endYear as number | undefined) ??
    (ends ? Math.max(...listed, before?.endYear ?? start) : before?.endYear);
  return { startYear: start, ...(end === undefined ? {} : { endYear: end }) };
}

/** Completes what rows say of a project with years wide enough for the participations it has, and with its status. */
function settle(
  said: Properties,
  before: Properties | null,
  span: Span | undefined,
  currentYear: number,
): Settled {
  const { startYear: _start, endYear: _end, listYears: _years, listEnds: _ends, ...others } = said;
  const was = before && yearsOf(before);
  const wanted = yearsSaid(said, was);
  if (!wanted) return { refusal: 'startYearMissing', field: 'startYear' };
  if (wanted.endYear !== undefined && wanted.endYear < wanted.startYear)
    return { refusal: 'yearsReversed', field: 'endYear' };
  const years = span ? widened(wanted, span) : wanted;
  const follows = () => {
    if (!before) return statusIn(years, currentYear);
    return sameYears(yearsOf(before), years) ? before.status : statusAfter(before, years, currentYear);
  };
  const properties = { ...others, ...years, status: said.status ?? follows() ?? 'ACTIVE' };
  return { properties, notes: sameYears(wanted, years) ? [] : [note('keptParticipations')] };
}

/** Years of the participations that stored projects have. */
async function readSpans(runner: Runner, targets: readonly Target[]): Promise<Map<string, Span>> {
  const ids = targets.filter(({ stored }) => stored).map(({ id }) => id);
  const spans = new Map<string, Span>();
  const parts = await inChunks(ids, (some) =>
    relationships.Participation.listByTarget(runner, { ids: some }),
  );
  for (const { target, properties } of parts) {
    const { since, until } = properties;
    const { from, to } = spans.get(target) ?? { from: since, to: since };
    spans.set(target, { from: Math.min(from, since), to: Math.max(to, until ?? since) });
  }
  return spans;
}

/** Projects: one of the same name is the same project only if it begins in the same year. */
export const projects: RecordKind = {
  kind: 'projects',
  label: 'Project',
  nameProperty: 'name',
  status: 'ACTIVE',
  ties: [{ field: 'districts', relationship: 'ProjectDistrict', end: 'source', other: 'District' }],
  draft,
  sameName: (stored, { startYear, listYears }) =>
    stored.startYear === (startYear ?? (listYears as number[] | undefined)?.[0]),
  async settler(runner, targets, { currentYear }) {
    const spans = await readSpans(runner, targets);
    return (id, said, before) => settle(said, before, spans.get(id), currentYear);
  },
};
