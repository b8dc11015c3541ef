// The sample city as plain rows, for recounting by other means what the API says of it.
import { deriveDomain } from '#api/municipality/domain.ts';
import { fiscalYearOf } from '#api/municipality/fiscal-year.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';

/** A project with who takes part and in which years it runs. */
export interface ProjectRow {
  id: string;
  name: string;
  form: string | null;
  fields: number[];
  districts: string[];
  status: string;
  domain: string | null;
  startYear: number;
  first: number;
  last: number;
  parts: { principal: string; first: number; last: number }[];
}

/** Targets of a relationship by source. */
async function targets(database: Database, name: 'PrincipalDistrict' | 'ProjectDistrict') {
  const rows = await relationships[name].listAll(database);
  return (id: string) => rows.filter(({ source }) => source === id).map(({ target }) => target);
}

/** Reads principals and projects with everything that the API filters them by. */
export async function readCity(database: Database, profileCode = 'koka') {
  const profile = loadProfiles().get(profileCode)!;
  const now = fiscalYearOf(new Date());
  const inDistricts = await targets(database, 'PrincipalDistrict');
  const principals = (await nodes.Principal.listAll(database)).map(({ id, properties }) => ({
    ...{ id, name: properties.name, kana: properties.kana, aliases: properties.aliases ?? [] },
    ...{ sector: properties.sector ?? null, kind: properties.kind ?? null, status: properties.status },
    ...{ fields: properties.fields ?? [], registeredYears: properties.registeredYears ?? [] },
    ...{ districts: inDistricts(id), isArchived: properties.archivedAt !== undefined },
    isCity: profile.kinds.some(({ ja, city }) => city && ja === properties.kind),
  }));
  const known = new Map(principals.filter(({ isArchived }) => !isArchived).map((row) => [row.id, row]));
  const parts = await relationships.Participation.listAll(database);
  const projectDistricts = await targets(database, 'ProjectDistrict');
  const projects = (await nodes.Project.listAll(database))
    .filter(({ properties }) => properties.archivedAt === undefined)
    .map(({ id, properties }): ProjectRow => {
      const { name, form = null, fields = [], status, startYear, endYear } = properties;
      const last = endYear ?? (status === 'ACTIVE' ? Math.max(startYear, now) : startYear);
      const own = parts
        .filter(({ source, target }) => target === id && known.has(source))
        .map(({ source, properties: { since, until } }) => ({
          ...{ principal: source, first: Math.max(startYear, since), last: Math.min(last, until ?? last) },
        }));
      const sectors = own.map(({ principal }) => known.get(principal)!.sector);
      const { domain } = deriveDomain(profile, { ...properties, sectors });
      const districts = projectDistricts(id);
      return {
        id,
        name,
        form,
        fields,
        districts,
        status,
        domain,
        startYear,
        first: startYear,
        last,
        parts: own,
      };
    });
  return { principals: [...known.values()], projects };
}

/** The rows of a city. */
export type CityRows = Awaited<ReturnType<typeof readCity>>;
