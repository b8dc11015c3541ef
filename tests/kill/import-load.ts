// What a killed process imports, and takes back: each round a list that changes, ties and makes records by the hundred.
import { listBatches } from '#api/exchange/apply/import-batch.ts';
import { undoImport } from '#api/exchange/apply/undo-import.ts';
import { importTable } from '#api/exchange/batch/import-table.ts';
import type { Table } from '#api/exchange/table/table.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import type { Database } from '#cypher/database.ts';
import { tableOf } from '../support/table.ts';

const KNOWN = 1_500;
const NEW = 300;
const now = new Date('2025-10-01T00:00:00Z');
const profiles = loadProfiles();

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** Everything follows from the round alone. */
function listOf(round: number): Table {
  const row = (key: string, i: number) => [
    ...[key, `会${key}`, (i + round) % 3 === 0 ? '' : `かい${round}`, `地区${(i + round) % 4}`],
    ...[`${round % 2 ? '環境' : '福祉'}`, `${2020 + (round % 5)}`],
  ];
  const rows = [
    ...numbers(KNOWN).map((i) => row(`${i}`, i)),
    ...numbers(NEW).map((i) => row(`${round}-${i}`, i)),
  ];
  return tableOf(['id', '名称', 'ふりがな', '地区', '分野', '登録年度'], rows, `${round}.csv`);
}

const atEnd = (onLast: () => void) => (done: number, total: number) => {
  if (done === total) onLast();
};

/** Imports the list of a round; `onLast` is called when only the end of the transaction is left. */
export async function applyRound(database: Database, round: number, onLast: () => void): Promise<void> {
  const options = { kind: 'principals' as const, by: 'kill', profiles, now, progress: atEnd(onLast) };
  await importTable(database, listOf(round), options);
}

/** Takes the newest import back that holds. */
export async function undoLast(database: Database, onLast: () => void): Promise<void> {
  const last = (await listBatches(database)).find(({ status }) => status === 'APPLIED');
  if (!last) throw new Error('there is no import to undo');
  const { kept } = await undoImport(database, last.id, { by: 'kill', now, progress: atEnd(onLast) });
  if (kept.length) throw new Error(`the undo kept ${JSON.stringify(kept.slice(0, 3))}`);
}
