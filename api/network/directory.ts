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

/** What relationships lead to from each id at the other end, in order of id. */
export function grouped(rows: readonly { source: string; target: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { source, target } of rows) {
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

async function readCoordinators(runner: Runner): Promise<ListedCoordinator[]> {
  const districts = grouped(await relationships.CoordinatorDistrict.listAll(runner));
  const rows = await listNetworkCoordinators(runner);
  return rows.map((row) => ({
    ...row,
    aliases: row.aliases ?? [],
    fields: row.fields ?? [],
    skills: row.skills ?? [],
    districts: districts.get(row.id) ?? [],
  }));
}

async function readChallenges(runner: Runner): Promise<ListedChallenge[]> {
  const districts = grouped(await relationships.ChallengeDistrict.listAll(runner));
  const raisedBy = grouped((await relationships.Raising.listAll(runner)).map(turned));
  const projects = grouped((await relationships.Addressing.listAll(runner)).map(turned));
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

/** Reads the directory; what the caller has read already is taken from there. */
export async function readDirectory(
  runner: Runner,
  projects: Awaited<ReturnType<typeof listNetworkProjects>>,
  resources: Directory['resources'],
): Promise<Directory> {
  const districts = await listNetworkDistricts(runner);
  return {
    resources,
    projectAliases: new Map(
      projects.filter(({ aliases }) => aliases?.length).map(({ id, aliases }) => [id, aliases ?? []]),
    ),
    projectDetails: new Map(
      projects.map(({ id, deadline, budgetYen, subsidyYen, subsidySince }) => [
        id,
        { deadline, budgetYen, subsidyYen, subsidySince },
      ]),
    ),
    coordinators: await readCoordinators(runner),
    districts: districts.map((row) => ({ ...row, aliases: row.aliases ?? [] })),
    challenges: await readChallenges(runner),
  };
}
