// Whether a backup is whole: every byte, every row against the model, the counts, and the checksum of what it says.
import { startChecksum } from '#cypher/checksum.ts';
import type { Row } from '#cypher/database.ts';
import { model } from '#cypher/graph.ts';
import { loadMigrations } from '#cypher/migrate.ts';
import { verifyNode, verifyRelationship } from '#cypher/verify.ts';
import type { Words } from '../../errors.ts';
import type { BackupRow, Head } from './format.ts';
import { type BackupLimits, readBackup } from './read-backup.ts';
import { refuseBackup } from './refuse-backup.ts';
import { rowsIn, type Watch } from './write-backup.ts';

/** Rows between two reports of progress. */
const STEP = 5_000;

const newer: Words = {
  ja: '新しい版の協働アトラスが作ったバックアップです。協働アトラスを更新してください。',
  en: 'A newer Kyodo Atlas made this backup. Please update Kyodo Atlas.',
};

/** What has been seen of a file: ids by label, and rows by label and name. */
interface Seen {
  ids: Map<string, Set<string>>;
  rows: Map<string, number>;
}

function faultOf(row: BackupRow, { ids, rows }: Seen): string | null {
  if ('label' in row) {
    const known = ids.get(row.label) ?? new Set();
    if (known.has(row.id)) return `there are two of ${row.label} ${row.id}`;
    ids.set(row.label, known.add(row.id));
    if (row.label === 'Atlas' && row.id !== 'atlas') return 'there is one atlas only';
    rows.set(row.label, (rows.get(row.label) ?? 0) + 1);
    verifyNode(row.label, row);
    return null;
  }
  const ends = model.relationships[row.name]!;
  if (!ids.get(ends.source)?.has(row.source)) return `there is no ${ends.source} ${row.source}`;
  if (!ids.get(ends.target)?.has(row.target)) return `there is no ${ends.target} ${row.target}`;
  rows.set(row.name, (rows.get(row.name) ?? 0) + 1);
  verifyRelationship(row.name, row);
  return null;
}

function check(path: string, line: number, row: BackupRow, seen: Seen): void {
  const refuse = (fault: string) =>
    refuseBackup(path, line, {
      ja: `記録として正しくありません（${fault}）。`,
      en: `Not a record: ${fault}.`,
    });
  try {
    const fault = faultOf(row, seen);
    if (fault === null) return;
    refuse(fault);
  } catch (error) {
    if ((error as Error).name === 'AppError') throw error;
    refuse((error as Error).message);
  }
}

function checkCounts(path: string, { nodes, relationships }: Head, { rows }: Seen): void {
  for (const [what, promised] of Object.entries({ ...nodes, ...relationships })) {
    const found = rows.get(what) ?? 0;
    if (found !== promised)
      refuseBackup(path, 1, {
        ja: `${what} は ${promised} 件のはずですが、${found} 件です。`,
        en: `${promised} of ${what} are promised, ${found} are there.`,
      });
  }
}

/**
 * Reads the whole file twice and writes nothing.
 * @returns what it holds
 * @throws AppError naming the line for a file that is damaged, cut off, of something else or of a newer version
 */
export async function verifyBackup(
  path: string,
  limits: BackupLimits,
  { progress, signal }: Watch = {},
): Promise<Head> {
  const seen: Seen = { ids: new Map(), rows: new Map() };
  const sum = startChecksum();
  let head: Head | undefined;
  let revision: Row[string] | undefined;
  let [done, total] = [0, 0];
  const step = () => {
    done += 1;
    if (done % STEP !== 0 && done !== total) return;
    signal?.throwIfAborted();
    progress?.(done, total);
  };
  for await (const part of readBackup(path, limits)) {
    if ('head' in part) {
      head = part.head;
      total = 2 * rowsIn(head);
      if (head.schemaVersion > loadMigrations().at(-1)!.number) refuseBackup(path, 1, newer);
      continue;
    }
    const { line, row } = part;
    check(path, line, row, seen);
    if ('label' in row) {
      sum.name(row.label, row.id, row.properties);
      if (row.label === 'Atlas') revision = row.properties.revision;
    }
    step();
  }
  checkCounts(path, head!, seen);
  for await (const part of readBackup(path, limits)) {
    if ('head' in part) continue;
    const { row } = part;
    if ('label' in row) sum.addNode(row.label, { id: row.id, ...row.properties });
    else sum.addRelationship(row.name, row.source, row.target, { ...row.key, ...row.properties });
    step();
  }
  if (sum.end().sha256 !== head!.checksum || revision !== head!.revision)
    refuseBackup(path, 1, {
      ja: '検査値または版番号が、中の記録と合いません。',
      en: 'Checksum or revision are not those of the rows.',
    });
  return head!;
}
