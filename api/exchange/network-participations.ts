// A network from who took part in what.

import type { Snapshot, SnapshotPrincipal, SnapshotProject } from '../network/snapshot.ts';
import { buildSnapshot } from '../network/snapshot-rows.ts';
import { subjectOfView } from '../network/subject.ts';
import { applyView, type View, type Viewed, yearsOfProject, yearsWithin } from '../network/view.ts';
import type { FileNetwork, Notice } from './file-network.ts';
import {
  type ListedPrincipal,
  type ListedProject,
  NOTHING_KNOWN,
  type Participation,
  readParticipationRows,
  readPrincipals,
  readProjects,
} from './participation-files.ts';
import { noticesOf } from './participation-notices.ts';
import { NO_YEAR, withoutUnknownYears } from './unknown-years.ts';

/** Files and years. */
export interface ParticipationFiles {
  readonly participations: string;
  readonly principals: string | null;
  readonly projects: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** What files say, as the atlas would hold it, and the view of the years asked for. */
export interface FileView {
  readonly snapshot: Snapshot;
  /** Ids of the principals that are listed; all where no list was given. */
  readonly listed: ReadonlySet<string>;
  readonly view: View;
  readonly viewed: Viewed;
  readonly notices: readonly Notice[];
}

/**
 * Reads `participations`, `principals` (those in no project are isolates) and `projects`, and sees them as a view of
 * the atlas would see the years asked for. Files have no status: a project without an end runs as long as its
 * participations say, at least its start year; one that `projects` does not list runs from the first to the last year
 * they name. Nor do they have a city's profile, by which a form would decide a domain.
 * @throws AppError naming file, line, column and value; the signal's reason when stopped
 */
export async function readFileView(files: ParticipationFiles, signal?: AbortSignal): Promise<FileView> {
  const participations = await readParticipationRows(files.participations, signal);
  const listed = files.principals === null ? null : await readPrincipals(files.principals, signal);
  const projects = files.projects === null ? null : await readProjects(files.projects, signal);
  const asked = files.from ?? files.to;
  const snapshot = buildSnapshot({
    revision: 0,
    // No project here is ACTIVE, so the current year decides nothing.
    currentYear: 0,
    principals: principalsOf(participations, listed, asked),
    projects: projectsOf(participations, projects),
    participations,
  });
  const view = { from: files.from, to: files.to };
  const notices = noticesOf({
    outside: countOutside(snapshot),
    unlistedPrincipals: listed ? snapshot.principals.filter(({ id }) => !listed.has(id)).length : 0,
    unlistedProjects: projects ? snapshot.projects.filter(({ id }) => !projects.has(id)).length : 0,
    timeless: asked === null ? 0 : snapshot.projects.filter(({ startYear }) => startYear === NO_YEAR).length,
  });
  const known = new Set(listed?.keys() ?? snapshot.principals.map(({ id }) => id));
  return { snapshot, listed: known, view, viewed: applyView(snapshot, view), notices };
}

/** The network of a view of files. @throws as `readFileView` */
export async function readParticipations(
  files: ParticipationFiles,
  signal?: AbortSignal,
): Promise<FileNetwork> {
  const { snapshot, view, viewed, notices } = await readFileView(files, signal);
  return {
    ids: Array.from(viewed.principalIndices, (index) => snapshot.principals[index].id),
    subject: withoutUnknownYears(subjectOfView(snapshot, view, viewed)),
    notices,
  };
}

/** Participations that lie outside the years of their project. */
function countOutside({ participations, projects }: Snapshot): number {
  return participations.since.reduce((count, since, row) => {
    const years = yearsOfProject(projects[participations.project[row]], 0);
    const { first, last } = yearsWithin(years, since, participations.until[row]);
    return count + (first > last ? 1 : 0);
  }, 0);
}

const BARE_PRINCIPAL = {
  kana: null,
  aliases: [],
  kind: null,
  city: false,
  status: 'ACTIVE',
  doNotIntroduce: false,
} as const;

const BARE_PROJECT = { domainSource: null, status: 'COMPLETED' } as const;

function principalsOf(
  participations: readonly Participation[],
  listed: ReadonlyMap<string, ListedPrincipal> | null,
  asked: number | null,
): SnapshotPrincipal[] {
  const ids = new Set([...(listed?.keys() ?? []), ...participations.map(({ principal }) => principal)]);
  return Array.from(ids, (id) => {
    const { sector, districts, fields } = listed?.get(id) ?? { sector: null, districts: [], fields: [] };
    return {
      ...BARE_PRINCIPAL,
      id,
      name: id,
      // Any label may be a sector in files; the network's code only compares them.
      sector: sector as SnapshotPrincipal['sector'],
      districts,
      fields,
      registeredYears: asked !== null && listed?.has(id) ? [asked] : [],
    };
  });
}

function projectsOf(
  participations: readonly Participation[],
  listed: ReadonlyMap<string, ListedProject> | null,
): SnapshotProject[] {
  const named = new Map<string, { first: number; last: number }>();
  for (const id of listed?.keys() ?? []) named.set(id, { first: Number.POSITIVE_INFINITY, last: NO_YEAR });
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
    const { start, end, form, domain, districts, fields } = listed?.get(id) ?? NOTHING_KNOWN;
    const startYear = start ?? (Number.isFinite(span.first) ? span.first : NO_YEAR);
    const endYear = end ?? Math.max(startYear, span.last);
    return { ...BARE_PROJECT, id, name: id, form, domain, districts, fields, startYear, endYear };
  });
}
