// A network from who took part in what.
import { collaborationOf } from '../network/networks.ts';
import type { SnapshotPrincipal, SnapshotProject } from '../network/snapshot.ts';
import { buildSnapshot } from '../network/snapshot-rows.ts';
import { applyView, yearsOfProject, yearsWithin } from '../network/view.ts';
import type { FileNetwork, Notice } from './file-network.ts';
import { readColumns, TWICE } from './network-columns.ts';

/** Files and years. */
export interface ParticipationFiles {
  readonly participations: string;
  readonly principals: string | null;
  readonly projects: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

interface Participation {
  principal: string;
  project: string;
  role: string;
  since: number | null;
  until: number | null;
}

/**
 * Reads `participations` (principal, project[, role, since, until]), `principals` (id, sector, …; those in no project
 * are isolates) and `projects` (id, startYear[, endYear, …]) and builds the collaboration network of the years asked
 * for, as a view of the atlas would. Files have no status: a project without an end runs as long as its participations
 * say, at least its start year; one that `projects` does not list runs from the first to the last year they name.
 * @throws AppError naming file, line, column and value
 */
export async function readParticipations(files: ParticipationFiles): Promise<FileNetwork> {
  const participations = await readRows(files.participations);
  const sectors = files.principals === null ? null : await readSectors(files.principals);
  const years = files.projects === null ? null : await readYears(files.projects);
  const principals = new Set([
    ...(sectors?.keys() ?? []),
    ...participations.map(({ principal }) => principal),
  ]);
  const asked = files.from ?? files.to;
  const snapshot = buildSnapshot({
    revision: 0,
    // No project here is ACTIVE, so the current year decides nothing.
    currentYear: 0,
    principals: Array.from(principals, (id) => ({
      ...BARE_PRINCIPAL,
      id,
      name: id,
      // Any label may be a sector in files; the network's code only compares them.
      sector: (sectors?.get(id) ?? null) as SnapshotPrincipal['sector'],
      registeredYears: asked !== null && sectors?.has(id) ? [asked] : [],
    })),
    projects: projectsOf(participations, years),
    participations,
  });
  const viewed = applyView(snapshot, { from: files.from, to: files.to });
  const shown = Array.from(viewed.principalIndices, (index) => snapshot.principals[index]);
  const outside = snapshot.participations.since.reduce((count, since, row) => {
    const project = snapshot.projects[snapshot.participations.project[row]];
    const span = yearsWithin(yearsOfProject(project, 0), since, snapshot.participations.until[row]);
    return count + (span.first > span.last ? 1 : 0);
  }, 0);
  const unlisted = sectors ? Array.from(principals).filter((id) => !sectors.has(id)).length : 0;
  const unlistedProjects = years ? snapshot.projects.filter(({ id }) => !years.has(id)).length : 0;
  const timeless = snapshot.projects.filter(({ startYear }) => startYear === NO_YEAR).length;
  return {
    ids: shown.map(({ id }) => id),
    network: collaborationOf(viewed),
    groups: shown.map(({ sector }) => sector),
    affiliation: viewed,
    notices: noticesOf(outside, unlisted, unlistedProjects, asked === null ? 0 : timeless),
  };
}

const BARE_PRINCIPAL = {
  kana: null,
  aliases: [],
  kind: null,
  city: false,
  fields: [],
  districts: [],
  status: 'ACTIVE',
  doNotIntroduce: false,
} as const;

const BARE_PROJECT = {
  form: null,
  domain: null,
  domainSource: null,
  fields: [],
  districts: [],
  status: 'COMPLETED',
} as const;

/** The year of a project for which no file names one: before all that can be asked for. */
const NO_YEAR = 0;

async function readRows(path: string): Promise<Participation[]> {
  const file = await readColumns(path, ['principal', 'project']);
  return file.rows.map((row) => {
    const [since, until] = [file.year(row, 'since'), file.year(row, 'until')];
    if (since !== null && until !== null && until < since) {
      file.refuse(row, 'until', { ja: '開始より前の年度です。', en: 'This is before its first year.' });
    }
    const [principal, project] = [file.id(row, 'principal'), file.id(row, 'project')];
    return { principal, project, role: file.text(row, 'role'), since, until };
  });
}

async function readSectors(path: string): Promise<Map<string, string | null>> {
  const file = await readColumns(path, ['id', 'sector']);
  const sectors = new Map<string, string | null>();
  for (const row of file.rows) {
    const id = file.id(row, 'id');
    if (sectors.has(id)) file.refuse(row, 'id', TWICE);
    sectors.set(id, file.text(row, 'sector') || null);
  }
  return sectors;
}

async function readYears(path: string): Promise<Map<string, { start: number; end: number | null }>> {
  const file = await readColumns(path, ['id', 'startYear']);
  const years = new Map<string, { start: number; end: number | null }>();
  for (const row of file.rows) {
    const id = file.id(row, 'id');
    if (years.has(id)) file.refuse(row, 'id', TWICE);
    const [start, end] = [file.year(row, 'startYear'), file.year(row, 'endYear')];
    if (start === null)
      file.refuse(row, 'startYear', { ja: '開始年度がありません。', en: 'Its first year is missing.' });
    if (start !== null && end !== null && end < start) {
      file.refuse(row, 'endYear', { ja: '開始年度より前の年度です。', en: 'This is before its first year.' });
    }
    if (start !== null) years.set(id, { start, end });
  }
  return years;
}

function projectsOf(
  participations: readonly Participation[],
  years: ReadonlyMap<string, { start: number; end: number | null }> | null,
): SnapshotProject[] {
  const named = new Map<string, { first: number; last: number }>();
  for (const id of years?.keys() ?? []) named.set(id, { first: Number.POSITIVE_INFINITY, last: NO_YEAR });
  for (const { project, since, until } of participations) {
    const span = named.get(project) ?? { first: Number.POSITIVE_INFINITY, last: NO_YEAR };
    for (const year of [since, until]) {
      if (year === null) continue;
      span.first = Math.min(span.first, year);
      span.last = Math.max(span.last, year);
    }
    named.set(project, span);
  }
  return Array.from(named, ([id, span]) => {
    const own = years?.get(id);
    const startYear = own?.start ?? (Number.isFinite(span.first) ? span.first : NO_YEAR);
    return { ...BARE_PROJECT, id, name: id, startYear, endYear: own?.end ?? Math.max(startYear, span.last) };
  });
}

function noticesOf(outside: number, unlisted: number, unlistedProjects: number, timeless: number): Notice[] {
  const notices: Notice[] = [];
  if (outside > 0) {
    notices.push({
      ja: `事業の期間の外にある参加 ${outside} 件は数えません。`,
      en: `${outside} participations lie outside the years of their project and do not count.`,
    });
  }
  if (unlisted > 0) {
    notices.push({
      ja: `主体のファイルにない主体が ${unlisted} あります（区分なしとして扱います）。`,
      en: `${unlisted} principals are not in the file of principals; they have no sector.`,
    });
  }
  if (unlistedProjects > 0) {
    notices.push({
      ja: `事業のファイルにない事業が ${unlistedProjects} あります（年度は参加の年度から取ります）。`,
      en: `${unlistedProjects} projects are not in the file of projects; their years are taken from participations.`,
    });
  }
  if (timeless > 0) {
    notices.push({
      ja: `年度のわからない事業 ${timeless} 件は、年度を指定した分析には入りません。`,
      en: `${timeless} projects of unknown years are not among the years asked for.`,
    });
  }
  return notices;
}
