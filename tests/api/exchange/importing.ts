// Imports small lists written in a test, and reads back what the atlas then holds.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportOptions, importTable } from '#api/exchange/batch/import-table.ts';
import type { Kind } from '#api/exchange/meaning/fields.ts';
import type { ImportReport } from '#api/exchange/report.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import {
  nodes,
  type PrincipalProperties,
  type ProjectProperties,
  relationships,
} from '#cypher/statements.generated.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
const profiles = loadProfiles();
let files = 0;

/** A day in fiscal year 2025, so that no test depends on the day it runs. */
export const now = new Date('2025-10-01T00:00:00Z');

/** Writes a list to a file of its own. @returns its path */
function listFile(text: string): string {
  files += 1;
  const path = join(folder, `list-${files}.csv`);
  writeFileSync(path, text);
  return path;
}

/** Imports a list given as lines of CSV. */
export async function importList(
  database: Database,
  kind: Kind,
  lines: string[],
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  const table = await readTable(listFile(lines.join('\n')), {}, { bytes: 1e8, rows: 100_000 });
  return importTable(database, table, { kind, profiles, by: 'test', now, ...options });
}

/** `line outcome` of every row, with the line it went into and the codes of its notes. */
export function outcomes({ rows }: ImportReport): string[] {
  return rows.map(({ line, outcome, intoLine, notes }) =>
    [line, outcome, intoLine, ...notes.map(({ code }) => code)]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

/** Principals in use by name. */
export async function principals(
  database: Database,
): Promise<Record<string, PrincipalProperties & { id: string }>> {
  const all = await nodes.Principal.listAll(database);
  const used = all.filter(({ properties }) => !properties.archivedAt);
  return Object.fromEntries(used.map(({ properties }) => [properties.name, properties]));
}

/** Projects by name. */
export async function projects(
  database: Database,
): Promise<Record<string, ProjectProperties & { id: string }>> {
  const all = await nodes.Project.listAll(database);
  return Object.fromEntries(all.map(({ properties }) => [properties.name, properties]));
}

/** Participations as `principal project role since until`, in order. */
export async function participations(database: Database): Promise<string[]> {
  const nameOf = new Map(
    [...(await nodes.Principal.listAll(database)), ...(await nodes.Project.listAll(database))].map(
      ({ id, properties }) => [id, properties.name],
    ),
  );
  const ties = await relationships.Participation.listAll(database);
  return ties
    .map(({ source, target, properties: { role, since, until } }) =>
      [nameOf.get(source), nameOf.get(target), role, since, until ?? '-'].join(' '),
    )
    .sort();
}
