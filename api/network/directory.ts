// What lists and search say of records beside what networks are made of; archived records are left out.
import type { Runner } from '#cypher/database.ts';
import {
  listNetworkChallenges,
  listNetworkCoordinators,
  listNetworkDistricts,
  type listNetworkProjects,
  relationships,
} from '#cypher/statements.generated.ts';

/** A coordinator in a list. */
export interface ListedCoordinator {
  id: string;
  name: string;
  aliases: readonly string[];
  fields: readonly number[];
  skills: readonly string[];
  districts: readonly string[];
  cohort: string | null;
  capacityPerYear: number | null;
  /** Id of the principal that the coordinator belongs to. */
  principal: string | null;
  status: string;
}

/** A challenge in a list. */
export interface ListedChallenge {
  id: string;
  title: string;
  aliases: readonly string[];
  fields: readonly number[];
  needs: readonly string[];
  districts: readonly string[];
  /** Ids of principals and projects. */
  raisedBy: readonly string[];
  projects: readonly string[];
  raisedYear: number;
  status: string;
}

/** What lists say of a project beside what the snapshot holds. */
export interface ProjectDetails {
  deadline: string | null;
  /** Yen. */
  budgetYen: number | null;
  subsidyYen: number | null;
  /** First fiscal year of the subsidy. */
  subsidySince: number | null;
}

/** What lists and search need beside the snapshot. Archived records are left out. */
export interface Directory {
  projectAliases: ReadonlyMap<string, readonly string[]>;
  projectDetails: ReadonlyMap<string, ProjectDetails>;
  /** What principals offer and need. */
  resources: ReadonlyMap<string, { offers: readonly string[]; needs: readonly string[] }>;
  coordinators: readonly ListedCoordinator[];
  districts: readonly { id: string; name: string; kana: string | null; aliases: readonly string[] }[];
  challenges: readonly ListedChallenge[];
}

/** Ids of the records of one label that are not archived. */
type Kept = Pick<ReadonlySet<string>, 'has'>;

/** What relationships lead to from each id at the other end, in order of id; archived records are left out. */
export function grouped(
  rows: readonly { source: string; target: string }[],
  kept: Kept,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { source, target } of rows) {
    if (!kept.has(target)) continue;
    const group = groups.get(source);
    if (group) group.push(target);
    else groups.set(source, [target]);
  }
  for (const group of groups.values()) group.sort();
  return groups;
}

const turned = ({ source, target }: { source: string; target: string }) => ({
  source: target,
  target: source,
});

async function readCoordinators(
  runner: Runner,
  kept: Record<'districts' | 'principals', Kept>,
): Promise<ListedCoordinator[]> {
  const districts = grouped(await relationships.CoordinatorDistrict.listAll(runner), kept.districts);
  const principals = grouped(await relationships.Affiliation.listAll(runner), kept.principals);
  const rows = await listNetworkCoordinators(runner);
  return rows.map((row) => ({
    ...row,
    aliases: row.aliases ?? [],
    fields: row.fields ?? [],
    skills: row.skills ?? [],
    districts: districts.get(row.id) ?? [],
    principal: principals.get(row.id)?.[0] ?? null,
  }));
}

async function readChallenges(
  runner: Runner,
  kept: Record<'districts' | 'principals' | 'projects', Kept>,
): Promise<ListedChallenge[]> {
  const districts = grouped(await relationships.ChallengeDistrict.listAll(runner), kept.districts);
  const raisedBy = grouped((await relationships.Raising.listAll(runner)).map(turned), kept.principals);
  const projects = grouped((await relationships.Addressing.listAll(runner)).map(turned), kept.projects);
  const rows = await listNetworkChallenges(runner);
  return rows.map((row) => ({
    ...row,
    aliases: row.aliases ?? [],
    fields: row.fields ?? [],
    needs: row.needs ?? [],
    districts: districts.get(row.id) ?? [],
    raisedBy: raisedBy.get(row.id) ?? [],
    projects: projects.get(row.id) ?? [],
  }));
}

/** Reads the districts that are not archived. */
export async function readDistricts(runner: Runner): Promise<Directory['districts']> {
  const rows = await listNetworkDistricts(runner);
  return rows.map((row) => ({ ...row, aliases: row.aliases ?? [] }));
}

/** Reads the directory; what the caller has read already is taken from there. */
export async function readDirectory(
  runner: Runner,
  projects: Awaited<ReturnType<typeof listNetworkProjects>>,
  { districts, resources }: Pick<Directory, 'districts' | 'resources'>,
): Promise<Directory> {
  const projectDetails: Directory['projectDetails'] = new Map(
    projects.map(({ id, deadline, budgetYen, subsidyYen, subsidySince }) => [
      id,
      { deadline, budgetYen, subsidyYen, subsidySince },
    ]),
  );
  const kept = {
    districts: new Set(districts.map(({ id }) => id)),
    principals: resources,
    projects: projectDetails,
  };
  return {
    resources,
    projectAliases: new Map(
      projects.filter(({ aliases }) => aliases?.length).map(({ id, aliases }) => [id, aliases ?? []]),
    ),
    projectDetails,
    coordinators: await readCoordinators(runner, kept),
    districts,
    challenges: await readChallenges(runner, kept),
  };
}
