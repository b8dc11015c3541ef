// `atlas imports` lists what was imported; `atlas undo ID` takes an import back.
import type { Command } from 'commander';
import { listBatches } from '#api/exchange/apply/import-batch.ts';
import { undoImport } from '#api/exchange/apply/undo-import.ts';
import { BY, progressOf, spent, withDatabase } from './command.ts';
import { tableLines } from './text-table.ts';

const HEADERS = [
  '識別子 id',
  '日時 at',
  '状態 status',
  '種類 kind',
  'だれが by',
  '新規 created',
  '更新 updated',
  'ファイル file',
];

async function list(): Promise<void> {
  await withDatabase(async ({ database }) => {
    const rows = (await listBatches(database)).map(({ id, at, status, by, fileName, fileHash, counts }) => [
      ...[id, at, status, counts.kind, by, String(counts.CREATED), String(counts.UPDATED)],
      `${fileName} (sha256 ${fileHash.slice(0, 12)})`,
    ]);
    if (rows.length === 0) console.log('取込みはありません / no imports');
    else for (const line of tableLines(HEADERS, rows)) console.log(line);
  });
}

async function undo(batch: string): Promise<void> {
  await withDatabase(async ({ database, signal }) => {
    const { progress, end } = progressOf('取消し / undoing');
    const undone = await undoImport(database, batch, { by: BY, progress, signal }).finally(end);
    console.log(`取り消しました（版 ${undone.revision}） / undone, revision ${undone.revision}`);
    if (undone.kept.length) {
      console.log('取込みのあとに変更されたため残したもの / kept, because it was changed since:');
      const rows = undone.kept.map(({ name, record, field, now, before }) => [
        ...[name ?? record, field, now ?? '', before ?? ''],
      ]);
      const headers = ['名称 name', '項目 field', '現在 now', '取込み前 before'];
      for (const line of tableLines(headers, rows)) console.log(line);
    }
    console.error(spent());
  });
}

/** Adds both commands. */
export function registerImports(program: Command): void {
  program
    .command('imports')
    .description('取込みの一覧（新しい順） / lists imports, newest first')
    .action(list);
  program
    .command('undo')
    .description(
      '取込みを取り消します。その後の変更は残して表示します / takes an import back; what changed since stays and is listed',
    )
    .argument('<id>', '取込みの識別子（atlas imports） / id of the import')
    .action(undo);
}
