// `atlas backup`: the whole graph in one file, while others use it.
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { backup, bySettling } from '#api/exchange/backup/backup.ts';
import type { Head } from '#api/exchange/backup/format.ts';
import { refuseBackup } from '#api/exchange/backup/refuse-backup.ts';
import { verifyBackup } from '#api/exchange/backup/verify-backup.ts';
import { auditExport } from '#api/exchange/export/audit-export.ts';
import { fetchBackup, whereTheDataIs } from './at-server.ts';
import { BY, outputPath, progressOf, spent } from './command.ts';

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, rows) => all + rows, 0);

/** What a backup holds, as lines for a person. */
export function describeBackup({ createdAt, revision, checksum, nodes, relationships }: Head): string {
  return [
    `作成 / made           ${createdAt}`,
    `版番号 / revision     ${revision}`,
    `検査値 / sha256       ${checksum}`,
    `ノード / nodes        ${sum(nodes).toLocaleString('en')}`,
    `関係 / relationships  ${sum(relationships).toLocaleString('en')}`,
  ].join('\n');
}

async function run(target: string, { overwrite }: { overwrite: boolean }): Promise<void> {
  const path = outputPath(target);
  if (existsSync(path) && !overwrite)
    refuseBackup(
      path,
      null,
      {
        ja: '同じ名前のファイルがあります（置き換えるには --overwrite）。',
        en: 'There is a file of this name (--overwrite replaces it).',
      },
      'CONFLICT',
    );
  const { progress, end } = progressOf('バックアップ / backing up');
  const head = await whereTheDataIs(
    async ({ database, config, signal }) => {
      const made = await backup(database, path, { bytes: config.MAX_BACKUP_BYTES }, { progress, signal });
      await auditExport(database, BY, ['everything'], 'backup');
      return made;
    },
    (remote) =>
      bySettling(path, async (part) => {
        console.error(`動いているサーバーを通します / by way of the running server: ${remote.address}`);
        await fetchBackup(remote, part, progress);
        return verifyBackup(part, { bytes: remote.config.MAX_BACKUP_BYTES }, { signal: remote.signal });
      }),
  ).finally(end);
  const { size } = await stat(path);
  console.log(`${path}\n${describeBackup(head)}\nバイト / bytes        ${size.toLocaleString('en')}`);
  console.error(spent());
}

/** Adds the command. */
export function registerBackup(program: Command): void {
  program
    .command('backup')
    .description(
      'グラフ全体を1つのファイルに保存します（使用中でもできます） / saves the whole graph in one file, also while in use',
    )
    .argument('<file>', '書くファイル（例 atlas.gz） / file to write')
    .option('--overwrite', '同じ名前のファイルを置き換えます / replaces a file of this name', false)
    .addHelpText(
      'after',
      '\n連絡先と備考も入ります。ファイルの保管に注意してください。\nContacts and notes are in it: keep the file safe.\n',
    )
    .action(run);
}
