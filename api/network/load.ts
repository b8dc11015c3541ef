// Reads the snapshot from the database, in one transaction, all of one revision.
import type { Database, Runner } from '#cypher/database.ts';
import {
  findAtlas,
  listNetworkParticipations,
  listNetworkPrincipals,
  listNetworkProjects,
  relationships,
} from '#cypher/statements.generated.ts';
import { stateOf } from '../atlas/state.ts';
import { deriveDomain } from '../municipality/domain.ts';
import { formWord, kindOf, type Profile } from '../municipality/profile.ts';
import { type Directory, grouped, readDirectory, readDistricts } from './directory.ts';
import type { Snapshot, SnapshotPrincipal } from './snapshot.ts';
import { buildSnapshot } from './snapshot-rows.ts';

/** The atlas node as read. */
export type Atlas = NonNullable<Awaited<ReturnType<typeof findAtlas>>>;

const ATTEMPTS = 5;

/** A function that remembers what it gave for a text: kinds and forms are few, records many. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, compute(text));
    return known.get(text)!;
  };
}

/** Principals as the snapshot has them, and what lists say of them beside. */
async function readPrincipals(runner: Runner, profile: Profile, keptDistricts: ReadonlySet<string>) {
  const districts = grouped(await relationships.PrincipalDistrict.listAll(runner), keptDistricts);
  const isCity = remembered((kind) => kindOf(profile, kind)?.city ?? false);
  const rows = await listNetworkPrincipals(runner);
  const resources: Directory['resources'] = new Map(
    rows.map(({ id, offers, needs }) => [id, { offers: offers ?? [], needs: needs ?? [] }]),
  );
  const principals = rows.map(
    ({ offers: _, needs: __, ...row }): SnapshotPrincipal => ({
      ...row,
      aliases: row.aliases ?? [],
      fields: row.fields ?? [],
      registeredYears: row.registeredYears ?? [],
      doNotIntroduce: row.doNotIntroduce ?? false,
      sector: row.sector as SnapshotPrincipal['sector'],
      status: row.status as SnapshotPrincipal['status'],
      city: row.kind !== null && isCity(row.kind),
      districts: districts.get(row.id) ?? [],
    }),
  );
  return { principals, resources };
}

/** All of one revision that is kept in memory. */
export interface Graph {
  atlas: Atlas;
  snapshot: Snapshot;
  directory: Directory;
}

async function readGraph(
  runner: Runner,
  profile: Profile,
  atlas: Atlas,
  currentYear: number,
): Promise<Graph> {
  const allDistricts = await readDistricts(runner);
  const keptDistricts = new Set(allDistricts.map(({ id }) => id));
  const { principals, resources } = await readPrincipals(runner, profile, keptDistricts);
  const sectorOf = new Map(principals.map(({ id, sector }) => [id, sector]));
  const participations = await listNetworkParticipations(runner);
  const sectors = new Map<string, Set<string | null>>();
  for (const { principal, project } of participations) {
    const found = sectors.get(project);
    if (found) found.add(sectorOf.get(principal) ?? null);
    else sectors.set(project, new Set([sectorOf.get(principal) ?? null]));
  }
  const districts = grouped(await relationships.ProjectDistrict.listAll(runner), keptDistricts);
  const projectRows = await listNetworkProjects(runner);
  const wordOf = remembered((form) => formWord(profile, form));
  const projects = projectRows.map((row) => {
    const { domain, source } = deriveDomain(profile, { ...row, sectors: [...(sectors.get(row.id) ?? [])] });
    const { id, name, startYear, endYear } = row;
    const form = row.form && wordOf(row.form);
    const written = form !== row.form && row.form ? { writtenForm: row.form } : {};
    const status = row.status as Snapshot['projects'][number]['status'];
    const rest = { fields: row.fields ?? [], districts: districts.get(id) ?? [] };
    return { id, name, form, ...written, startYear, endYear, status, domain, domainSource: source, ...rest };
  });
  const directory = await readDirectory(runner, projectRows, { districts: allDistricts, resources });
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
  return { atlas, snapshot, directory };
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
