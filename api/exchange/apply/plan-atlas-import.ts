// What an import of exported tables would do to the atlas: every record and tie under its own identifier.
import { createHash } from 'node:crypto';
import type { Runner } from '#cypher/database.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import type { Profile } from '../../municipality/profile.ts';
import type { AtlasTable } from '../export/atlas-tables.ts';
import { planAtlas } from '../export/plan-atlas.ts';
import { finishPlan, type Planned } from './planned.ts';

/** The tables of an export, and where they are from. */
export interface AtlasFile {
  fileName: string;
  /** SHA-256 of the contents of all. */
  fileHash: string;
  tables: readonly AtlasTable[];
}

/** How they are planned. */
export interface AtlasOptions {
  /** Every profile there is, by code. */
  profiles: ReadonlyMap<string, Profile>;
  /** Called now and then with rows compared and rows in all. */
  planning?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  now?: Date | undefined;
}

/** Source under which exports stand in the list of imports. */
const ATLAS_SOURCE = 'atlas';

/** Names the tables of an export as one file; the sheets of a workbook have its hash. */
export function atlasFile(fileName: string, tables: readonly AtlasTable[]): AtlasFile {
  const hashes = [...new Set(tables.map(({ table }) => table.fileHash))].sort();
  const fileHash =
    hashes.length === 1 ? hashes[0]! : createHash('sha256').update(hashes.join('\n')).digest('hex');
  return { fileName, fileHash, tables };
}

/** Plans the import of the tables of an export. */
export async function planAtlasImport(
  runner: Runner,
  { fileName, fileHash, tables }: AtlasFile,
  { profiles, planning: progress, signal, now = new Date() }: AtlasOptions,
): Promise<Planned> {
  const atlas = await findAtlas(runner);
  const codes = new Set(profiles.keys());
  const { change, rows } = await planAtlas(runner, tables, codes, { signal, progress });
  const blankRows = tables.reduce((sum, { table }) => sum + table.blankRows, 0);
  return finishPlan(runner, {
    report: {
      ...{ kind: 'atlas', fileName, fileHash, rows, blankRows, notImported: [], appliedBefore: null },
      ...{ fictional: atlas?.fictional === true, revision: atlas?.revision ?? 0 },
    },
    ...{ change, mapping: null, source: ATLAS_SOURCE, described: '', at: now.toISOString(), signal },
    names: { proposals: [], said: [], decided: new Map() },
  });
}
