// From the rows of a list of participations to the change that makes the atlas hold them.
import type { Runner } from '#cypher/database.ts';
import type { RelationshipRow } from '#cypher/graph.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import type { Stored } from '../../atlas/record.ts';
import { columnOf, type ReadRow } from '../meaning/row.ts';
import { type Note, note, refuses } from '../note.ts';
import { type RowReport, refusedRow } from '../report.ts';
import { inChunks } from './chunks.ts';
import { type End, findEnd } from './parties.ts';
import type { Plan, PlanInput } from './plan.ts';
import { sameYears, statusAfter, widened, type Years, yearsOf } from './project-years.ts';
import { indexStored } from './stored.ts';

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

const keyOf = (principal: string, project: string, role: string, since: number) =>
  `${principal} ${project} ${role} ${since}`;

function withinYears({ values }: ReadRow) {
  const year = (values.since ?? values.year) as number | undefined;
  return ({ properties }: Stored) => {
    const { startYear, endYear } = yearsOf(properties);
    return year !== undefined && startYear <= year && year <= (endYear ?? year);
  };
}

/** The participation that a row states, or null with the reason among its notes. */
function partOf(row: ReadRow, input: PlanInput, ends: { principal: End; project: End }): Part | null {
  const { values, notes, line } = row;
  const principal = findEnd(row, input.meaning, ends.principal, () => false);
  const project = findEnd(row, input.meaning, ends.project, withinYears(row));
  for (const end of [principal, project]) if ('code' in end) notes.push(end);
  if ('code' in principal || 'code' in project || notes.some(refuses)) return null;
  if (!values.role) notes.push(note('roleAssumed'));
  const given = values.since ?? values.year;
  if (given === undefined) notes.push(note('sinceAssumed'));
  const since = (given ?? project.properties.startYear) as number;
  const until = (values.until ?? values.year ?? null) as number | null;
  if (until !== null && until < since) {
    notes.push(note('yearsReversed', { column: columnOf(input.meaning, 'until'), value: String(until) }));
    return null;
  }
  return {
    line,
    notes,
    principal,
    project,
    role: (values.role as string | undefined) ?? 'PARTNER',
    since,
    until,
  };
}

const nameOf = ({ principal, project }: Part) => `${principal.properties.name} – ${project.properties.name}`;

/** Projects whose years must grow so that their participations lie within them. */
function growYears(grown: Map<string, Years>, { project, since, until, notes }: Part): void {
  const before = grown.get(project.id) ?? yearsOf(project.properties);
  const after = widened(before, { from: since, to: until ?? since });
  if (sameYears(before, after)) return;
  const { startYear, endYear } = after;
  notes.push(note('widened', { column: 'project', value: `${startYear}–${endYear ?? ''}` }));
  grown.set(project.id, after);
}

/**
 * Plans an import of participations. One principal's part in one project with one role and first year is one
 * participation: later rows of the file about it are merged into the first. A project's years grow to hold them.
 */
export async function planParticipations(runner: Runner, input: PlanInput): Promise<Plan> {
  const { source } = input;
  const principals = (await nodes.Principal.listAll(runner)) as unknown as Stored[];
  const projects = (await nodes.Project.listAll(runner)) as unknown as Stored[];
  const ends: { principal: End; project: End } = {
    principal: {
      kind: 'principals',
      key: 'principal',
      name: 'principalName',
      index: indexStored(principals),
      source,
    },
    project: { kind: 'projects', key: 'project', name: 'projectName', index: indexStored(projects), source },
  };
  const reports: RowReport[] = [];
  const parts = new Map<string, Part>();
  for (const row of input.rows) {
    const part = partOf(row, input, ends);
    if (!part) {
      reports.push(refusedRow(row.line, 'Participation', row.texts.principalName ?? null, row.notes));
      continue;
    }
    const key = keyOf(part.principal.id, part.project.id, part.role, part.since);
    const first = parts.get(key);
    if (!first) {
      parts.set(key, part);
      continue;
    }
    const { line, notes, until } = part;
    if (first.until !== until)
      notes.push(
        note('conflict', { column: 'until', value: String(until ?? '') }, { line: String(first.line) }),
      );
    const record = `${part.principal.id} ${part.project.id}`;
    reports.push({
      line,
      outcome: 'MERGED',
      name: nameOf(part),
      label: 'Participation',
      changes: [],
      record,
      intoLine: first.line,
      notes,
    });
  }
  const ids = [...new Set([...parts.values()].map(({ project }) => project.id))];
  const ties = await inChunks(ids, (some) => relationships.Participation.listByTarget(runner, { ids: some }));
  const stored = new Map(
    ties.map(({ source: from, target, properties: { role, since, until } }) => [
      keyOf(from, target, role, since),
      until ?? null,
    ]),
  );
  const grown = new Map<string, Years>();
  const rows: RelationshipRow[] = [];
  for (const [key, part] of parts) {
    const { line, notes, principal, project, role, since, until } = part;
    const before = stored.get(key);
    const differs = until !== null && before !== until;
    if (before !== undefined && differs && input.appliedBefore) notes.push(note('appliedBefore'));
    const writes = before === undefined || (differs && !input.appliedBefore);
    if (writes) {
      growYears(grown, part);
      rows.push({ source: principal.id, target: project.id, key: { role, since }, properties: { until } });
    }
    const outcome = before === undefined ? 'CREATED' : writes ? 'UPDATED' : 'UNCHANGED';
    reports.push({
      line,
      outcome,
      name: nameOf(part),
      label: 'Participation',
      changes: [],
      record: `${principal.id} ${project.id}`,
      notes,
    });
  }
  const byId = new Map(projects.map((project) => [project.id, project]));
  const projectRows = [...grown].map(([id, { startYear, endYear }]) => {
    const years = { startYear, ...(endYear === undefined ? {} : { endYear }) };
    const status = statusAfter(byId.get(id)!.properties, years, input.currentYear);
    return { id, properties: { ...years, status } };
  });
  return {
    change: {
      ...(projectRows.length ? { nodes: { Project: projectRows } } : {}),
      ...(rows.length ? { relationships: { Participation: rows } } : {}),
    },
    rows: reports.sort((a, b) => a.line - b.line),
    newPrincipals: [],
  };
}
