// An import as it is kept: what its list of counts says beside them, and how it is found again.
import type { Runner } from '#cypher/database.ts';
import { type ImportBatchProperties, nodes } from '#cypher/statements.generated.ts';
import { AppError } from '../../errors.ts';
import type { Kind } from '../meaning/fields.ts';
import type { Counts } from '../report.ts';

/** What is kept as the `counts` of an import. */
export interface BatchCounts extends Counts {
  kind: Kind;
  source: string;
  /** How the columns were read, as text. */
  meaning: string;
  /** In how many parts what it overwrote is kept; missing for imports of versions that kept nothing. */
  parts?: number;
  /** Revision of the atlas that it made; missing for imports of versions that did not keep it here. */
  revision?: number;
}

/** An import. */
export interface Batch extends Omit<ImportBatchProperties, 'counts'> {
  id: string;
  counts: BatchCounts;
  /** Imports with a higher one came later. */
  order: number;
}

/** The counts of a stored import. */
function countsOf(text: string): BatchCounts {
  return JSON.parse(text) as BatchCounts;
}

function batchOf(id: string, properties: ImportBatchProperties): Batch {
  const counts = countsOf(properties.counts);
  return { ...properties, id, counts, order: counts.revision ?? properties.revision ?? 0 };
}

/** Every import, the newest first. */
export async function listBatches(runner: Runner): Promise<Batch[]> {
  const stored = await nodes.ImportBatch.listAll(runner);
  return stored
    .map(({ id, properties }) => batchOf(id, properties))
    .sort((a, b) => b.order - a.order || (a.id < b.id ? 1 : -1));
}

/** One import. @throws AppError NOT_FOUND */
export async function findBatch(runner: Runner, id: string): Promise<Batch> {
  const [stored] = await nodes.ImportBatch.list(runner, { ids: [id] });
  if (stored) return batchOf(id, stored.properties);
  throw new AppError(
    'NOT_FOUND',
    { ja: `この識別子の取込みはありません: ${id}`, en: `There is no import with this id: ${id}` },
    { field: 'batch', id },
  );
}
