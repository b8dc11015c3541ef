// From the rows of a list of participations to the change that makes the atlas hold them.
import type { Runner } from '#cypher/database.ts';
import type { NodeRow, RelationshipRow } from '#cypher/graph.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Change } from '../../atlas/commit.ts';
import type { Properties, Stored } from '../../atlas/record.ts';
import { columnOf as columnIn, type ReadRow } from '../meaning/row.ts';
import { type Note, note, refuses } from '../note.ts';
import { paced } from '../pace.ts';
import { type RowChange, type RowReport, refusedRow } from '../report.ts';
import { inChunks, readAll } from './chunks.ts';
import { joinChanges } from './join-changes.ts';
import type { FoundEnds } from './new-ends.ts';
import { isReversed, readEnds } from './participation-ends.ts';
import type { Plan, PlanInput } from './plan.ts';
import { sameYears, statusAfter, widened, type Years, yearsOf } from './project-years.ts';

/** A participation as rows say it. */
interface Part {
  line: number;
  notes: Note[];
  principal: Stored;
  project: Stored;
  role: string;
  since: number;
  until: number | null;
}

type ColumnOf = (code: string) => string;

const keyOf = (principal: string, project: string, role: string, since: number) =>
  `${principal} ${project} ${role} ${since}`;

const nameOf = ({ principal, project }: Pick<Part, 'principal' | 'project'>) =>
  `${principal.properties.name} – ${project.properties.name}`;

/** Names of both ends as the row gives them. */
const givenName = ({ texts }: ReadRow) =>
  [texts.principalName ?? texts.principal, texts.projectName ?? texts.project].filter(Boolean).join(' – ') ||
  null;

/** The participation that a row states, or null with the reason among its notes. */
function partOf(
  row: ReadRow,
  ends: Record<'principal' | 'project', FoundEnds>,
  columnOf: ColumnOf,
): Part | null {
  const { values, notes, line } = row;
  const principal = ends.principal.byLine.get(line) ?? null;
  const project = ends.project.byLine.get(line) ?? null;
  for (const end of [principal, project]) if (end && 'code' in end) notes.push(end);
  if (isReversed(row)) {
    const until = String(values.until ?? values.year);
    notes.push(note('yearsReversed', { column: columnOf('until'), value: until }));
  }
  if (!principal || !project || 'code' in principal || 'code' in project || notes.some(refuses)) return null;
  const isUnknown = notes.some(({ code }) => code === 'unknownRole');
  if (!values.role && !isUnknown) notes.push(note('roleAssumed'));
  const given = values.since ?? values.year;
  const until = (values.until ?? values.year ?? null) as number | null;
  const start = project.properties.startYear as number;
  const since = (given as number | undefined) ?? Math.min(start, until ?? start);
  if (given === undefined)
    notes.push(note('sinceAssumed', { column: columnOf('since'), value: String(since) }));
  const role = (values.role as string | undefined) ?? 'PARTNER';
  return { line, notes, principal, project, role, since, until };
}

/** Projects whose years must grow so that their participations lie within them. */
function growYears(
  grown: Map<string, Years>,
  { project, since, until, notes }: Part,
  columnOf: ColumnOf,
): RowChange[] {
  const before = grown.get(project.id) ?? yearsOf(project.properties);
  const after = widened(before, { from: since, to: until ?? since });
  if (sameYears(before, after)) return [];
  const { startYear, endYear } = after;
  notes.push(note('widened', { column: columnOf('project'), value: `${startYear}–${endYear ?? ''}` }));
  grown.set(project.id, after);
  return (['startYear', 'endYear'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field: `project.${field}`, from: before[field] ?? null, to: after[field] ?? null }));
}

/** What rows about the records at the ends change of them, as changes of the first row that names each. */
function endChanges(name: 'principal' | 'project', { planned }: FoundEnds): Map<number, RowChange[]> {
  return new Map(
    planned.records.map(({ target, changes }) => [
      target.sayings[0]!.draft.line,
      changes.map((change) => ({ ...change, field: `${name}.${change.field}` })),
    ]),
  );
}

async function storedParts(runner: Runner, parts: Iterable<Part>): Promise<Map<string, number | null>> {
  const ids = [...new Set([...parts].map(({ project }) => project.id))];
  const ties = await inChunks(ids, (some) => relationships.Participation.listByTarget(runner, { ids: some }));
  return new Map(
    ties.map(({ source, target, properties: { role, since, until } }) => [
      keyOf(source, target, role, since),
      until ?? null,
    ]),
  );
}

/** Rows of projects with the years they grow to; those that are made now are made with them. */
function projectRows(
  grown: ReadonlyMap<string, Years>,
  made: FoundEnds,
  all: readonly Stored[],
  currentYear: number,
) {
  const byId = new Map(all.map((project) => [project.id, project.properties]));
  const changed = new Map((made.planned.change.nodes?.Project ?? []).map((row) => [row.id, row]));
  const rows: NodeRow[] = [];
  for (const [id, { startYear, endYear }] of grown) {
    const years = { startYear, ...(endYear === undefined ? {} : { endYear }) };
    const before = byId.get(id) ?? (changed.get(id)!.properties as Properties);
    const properties = { ...years, status: statusAfter(before, years, currentYear) };
    const row = changed.get(id);
    if (row) Object.assign(row.properties, properties);
    else rows.push({ id, properties });
  }
  return rows;
}

/**
 * Plans an import of participations. One principal's part in one project with one role and first year is one
 * participation: later rows of the file about it are merged into the first. A project's years grow to hold them; a
 * principal or project that a row names and that is nowhere is made.
 */
export async function planParticipations(runner: Runner, input: PlanInput): Promise<Plan> {
  const columnOf = (code: string) => columnIn(input.meaning, code);
  const all = {
    principals: await readAll(runner, 'Principal'),
    projects: await readAll(runner, 'Project'),
  };
  const ends = await readEnds(runner, input, all, columnOf);
  const reports: RowReport[] = [];
  const parts = new Map<string, Part>();
  const { signal, progress } = input;
  await paced(input.rows, { signal, progress }, (row) => {
    const part = partOf(row, ends, columnOf);
    if (!part) {
      reports.push(refusedRow(row.line, 'Participation', givenName(row), row.notes));
      return;
    }
    const key = keyOf(part.principal.id, part.project.id, part.role, part.since);
    const first = parts.get(key);
    if (!first) {
      parts.set(key, part);
      return;
    }
    const { line, notes, until } = part;
    const where = { column: columnOf('until'), value: String(until ?? '') };
    if (first.until !== until) notes.push(note('conflict', where, { line: String(first.line) }));
    const record = `${part.principal.id} ${part.project.id}`;
    const row0 = { line, name: nameOf(part), label: 'Participation' as const, record, notes };
    reports.push({ ...row0, outcome: 'MERGED', intoLine: first.line, changes: [] });
  });
  const stored = await storedParts(runner, parts.values());
  const grown = new Map<string, Years>();
  const rows: RelationshipRow[] = [];
  const made = [endChanges('principal', ends.principal), endChanges('project', ends.project)];
  await paced([...parts], { signal }, ([key, part]) => {
    const { line, notes, principal, project, role, since, until } = part;
    const before = stored.get(key);
    const differs = until !== null && before !== until;
    if (before !== undefined && differs && input.appliedBefore) notes.push(note('appliedBefore'));
    const writes = before === undefined || (differs && !input.appliedBefore);
    const changes: RowChange[] = made.flatMap((byLine) => byLine.get(line) ?? []);
    if (before === undefined)
      changes.unshift(
        { field: 'role', from: null, to: role },
        { field: 'since', from: null, to: since },
        ...(until === null ? [] : [{ field: 'until', from: null, to: until }]),
      );
    else if (writes) changes.unshift({ field: 'until', from: before, to: until });
    if (writes) {
      changes.push(...growYears(grown, part, columnOf));
      rows.push({ source: principal.id, target: project.id, key: { role, since }, properties: { until } });
    }
    const outcome = before === undefined ? 'CREATED' : writes || changes.length ? 'UPDATED' : 'UNCHANGED';
    const record = `${principal.id} ${project.id}`;
    reports.push({ line, outcome, name: nameOf(part), label: 'Participation', record, changes, notes });
  });
  const widenedRows = projectRows(grown, ends.project, all.projects, input.currentYear);
  const own: Change = {
    ...(widenedRows.length ? { nodes: { Project: widenedRows } } : {}),
    ...(rows.length ? { relationships: { Participation: rows } } : {}),
  };
  return {
    change: joinChanges(ends.principal.planned.change, ends.project.planned.change, own),
    rows: reports.sort((a, b) => a.line - b.line),
    newPrincipals: ends.principal.planned.newPrincipals,
  };
}
