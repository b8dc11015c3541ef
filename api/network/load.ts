// Reads the snapshot from the database, in one transaction, all of one revision.
import type { Database, Runner } from '#cypher/database.ts';
import {
  findAtlas,
  listNetworkChallenges,
  listNetworkCoordinators,
  listNetworkDistricts,
  listNetworkParticipations,
  listNetworkPrincipals,
  listNetworkProjects,
  relationships,
} from '#cypher/statements.generated.ts';
import { stateOf } from '../atlas/state.ts';
import { deriveDomain } from '../municipality/domain.ts';
import { kindOf, type Profile } from '../municipality/profile.ts';
import type { Snapshot, SnapshotPrincipal } from './snapshot.ts';
import { buildSnapshot } from './snapshot-rows.ts';

/** The atlas node as read. */
export type Atlas = NonNullable<Awaited<ReturnType<typeof findAtlas>>>;

const ATTEMPTS = 5;

function grouped(rows: { source: string; target: string }[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { source, target } of rows) {
    const group = groups.get(source);
    if (group) group.push(target);
    else groups.set(source, [target]);
  }
  for (const group of groups.values()) group.sort();
  return groups;
}

/** A function that remembers what it gave for a text: kinds and forms are few, records many. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, compute(text));
    return known.get(text)!;
  };
}

async function readPrincipals(runner: Runner, profile: Profile): Promise<SnapshotPrincipal[]> {
  const districts = grouped(await relationships.PrincipalDistrict.listAll(runner));
  const isCity = remembered((kind) => kindOf(profile, kind)?.city ?? false);
  const rows = await listNetworkPrincipals(runner);
  return rows.map((row) => ({
    ...row,
    aliases: row.aliases ?? [],
    fields: row.fields ?? [],
    registeredYears: row.registeredYears ?? [],
    doNotIntroduce: row.doNotIntroduce ?? false,
    sector: row.sector as SnapshotPrincipal['sector'],
    status: row.status as SnapshotPrincipal['status'],
    city: row.kind !== null && isCity(row.kind),
    districts: districts.get(row.id) ?? [],
  }));
}

/** What lists and search need beside the snapshot. Archived records are left out. */
export interface Directory {
  projectAliases: ReadonlyMap<string, readonly string[]>;
  coordinators: readonly {
    id: string;
    name: string;
    aliases: readonly string[];
    fields: readonly number[];
    status: string;
  }[];
  districts: readonly { id: string; name: string; kana: string | null; aliases: readonly string[] }[];
  challenges: readonly {
    id: string;
    title: string;
    aliases: readonly string[];
    fields: readonly number[];
    raisedYear: number;
    status: string;
  }[];
}

/** All of one revision that is kept in memory. */
export interface Graph {
  atlas: Atlas;
  snapshot: Snapshot;
  directory: Directory;
}

async function readDirectory(runner: Runner) {
  const coordinators = await listNetworkCoordinators(runner);
  const districts = await listNetworkDistricts(runner);
  const challenges = await listNetworkChallenges(runner);
  return {
    coordinators: coordinators.map((row) => ({
      ...row,
      aliases: row.aliases ?? [],
      fields: row.fields ?? [],
    })),
    districts: districts.map((row) => ({ ...row, aliases: row.aliases ?? [] })),
    challenges: challenges.map((row) => ({ ...row, aliases: row.aliases ?? [], fields: row.fields ?? [] })),
  };
}

async function readGraph(
  runner: Runner,
  profile: Profile,
  atlas: Atlas,
  currentYear: number,
): Promise<Graph> {
  const principals = await readPrincipals(runner, profile);
  const sectorOf = new Map(principals.map(({ id, sector }) => [id, sector]));
  const participations = await listNetworkParticipations(runner);
  const sectors = new Map<string, Set<string | null>>();
  for (const { principal, project } of participations) {
    const found = sectors.get(project);
    if (found) found.add(sectorOf.get(principal) ?? null);
    else sectors.set(project, new Set([sectorOf.get(principal) ?? null]));
  }
  const districts = grouped(await relationships.ProjectDistrict.listAll(runner));
  const projectRows = await listNetworkProjects(runner);
  const projects = projectRows.map((row) => {
    const { domain, source } = deriveDomain(profile, { ...row, sectors: [...(sectors.get(row.id) ?? [])] });
    const { id, name, form, startYear, endYear } = row;
    const status = row.status as Snapshot['projects'][number]['status'];
    const rest = { fields: row.fields ?? [], districts: districts.get(id) ?? [] };
    return { id, name, form, startYear, endYear, status, domain, domainSource: source, ...rest };
  });
  const directory = await readDirectory(runner);
  const projectAliases = new Map(
    projectRows.filter(({ aliases }) => aliases?.length).map(({ id, aliases }) => [id, aliases ?? []]),
  );
  const snapshot = buildSnapshot({
    revision: atlas.revision,
    currentYear,
    principals,
    projects,
    participations,
    districts: directory.districts,
    coordinators: directory.coordinators,
    acquaintances: (await relationships.Acquaintance.listAll(runner)).map(
      ({ source, target, properties }) => ({
        coordinator: source,
        principal: target,
        strength: properties.strength,
      }),
    ),
    coordinations: (await relationships.Coordination.listAll(runner)).map(
      ({ source, target, properties }) => ({
        coordinator: source,
        project: target,
        since: properties.since,
        until: properties.until ?? null,
      }),
    ),
    memberships: (await relationships.Membership.listAll(runner)).map(({ source, target, properties }) => ({
      member: source,
      group: target,
      since: properties.since ?? null,
      until: properties.until ?? null,
    })),
  });
  return { atlas, snapshot, directory: { ...directory, projectAliases } };
}

/**
 * Loads the graph of the revision the database is at. Neo4j lets other commits appear between two reads; then it is
 * read again, until the state before is the state after.
 */
export async function loadGraph(
  database: Database,
  profileOf: (atlas: Atlas) => Profile,
  currentYear: number,
): Promise<Graph> {
  for (let attempt = 1; ; attempt++) {
    const graph = await database.read(async (runner) => {
      const before = (await findAtlas(runner))!;
      const read = await readGraph(runner, profileOf(before), before, currentYear);
      const after = (await findAtlas(runner))!;
      return stateOf(before) === stateOf(after) || attempt === ATTEMPTS ? read : null;
    });
    if (graph) return graph;
  }
}
