// Snapshots written by hand: only what a test is about needs saying.
import type { Snapshot, SnapshotPrincipal, SnapshotProject } from '#api/network/snapshot.ts';
import { buildSnapshot, type SnapshotRows } from '#api/network/snapshot-rows.ts';

/** A project: what matters of it, and its members, with the years of their participation where these matter. */
export type GivenProject = Partial<Omit<SnapshotProject, 'id'>> & {
  members: readonly (string | readonly [principal: string, since: number | null, until?: number | null])[];
};

/** Principals and projects by id; principals that only take part need not be listed. */
export interface Given {
  principals?: Record<string, Partial<Omit<SnapshotPrincipal, 'id'>>>;
  projects?: Record<string, GivenProject>;
  rest?: Partial<SnapshotRows>;
}

/** Builds a snapshot of current year 2025; projects run in 2024 only if nothing is said. */
export function snapshot({ principals = {}, projects = {}, rest = {} }: Given): Snapshot {
  const participations = Object.entries(projects).flatMap(([project, { members }]) =>
    members.map((member) => {
      const [principal, since = null, until = null] = typeof member === 'string' ? [member] : member;
      return { principal, project, role: 'PARTNER', since, until };
    }),
  );
  const ids = new Set([...Object.keys(principals), ...participations.map(({ principal }) => principal)]);
  return buildSnapshot({
    revision: 1,
    currentYear: 2025,
    principals: Array.from(ids, (id) => ({ ...PRINCIPAL, id, name: id, ...principals[id] })),
    projects: Object.entries(projects).map(([id, { members: _, ...project }]) => ({
      ...PROJECT,
      id,
      name: id,
      ...project,
    })),
    participations,
    ...rest,
  });
}

const PRINCIPAL: Omit<SnapshotPrincipal, 'id' | 'name'> = {
  kana: null,
  aliases: [],
  sector: 'CIVIC_GROUP',
  kind: null,
  city: false,
  fields: [],
  districts: [],
  status: 'ACTIVE',
  registeredYears: [],
  doNotIntroduce: false,
};

const PROJECT: Omit<SnapshotProject, 'id' | 'name'> = {
  form: null,
  domain: null,
  domainSource: null,
  fields: [],
  districts: [],
  startYear: 2024,
  endYear: 2024,
  status: 'COMPLETED',
};
