// `atlas restore`: puts a backup in the place of the whole graph, and saves what was there before.
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { readConfig } from '#api/config.ts';
import { type Phase, restore } from '#api/exchange/backup/restore.ts';
import { verifyBackup } from '#api/exchange/backup/verify-backup.ts';
import { sendRestore, whereTheDataIs } from './at-server.ts';
import { describeBackup } from './backup-command.ts';
import { BY, inputPath, progressOf, spent, stoppable } from './command.ts';

const PHASES: Record<Phase, string> = {
  VERIFYING: '確認 / verifying',
  SAVING: '現在の内容を保存 / saving what is there',
  WRITING: '書込み / writing',
  COMPARING: '照合 / comparing',
};

/** Says each phase on a line of its own. */
function phases() {
  const lines = new Map<string, ReturnType<typeof progressOf>>();
  return {
    progress(phase: string, done: number, total: number) {
      if (!lines.has(phase)) {
        for (const { end } of lines.values()) end();
        lines.set(phase, progressOf(PHASES[phase as Phase]));
      }
      lines.get(phase)!.progress(done, total);
    },
    end() {
      for (const { end } of lines.values()) end();
    },
  };
}

async function run(file: string): Promise<void> {
  const path = inputPath(file);
  const limits = { bytes: readConfig().MAX_BACKUP_BYTES };
  const { progress, end } = phases();
  // Before anything is opened, sent or written.
  await stoppable((signal) =>
    verifyBackup(path, limits, { signal, progress: (...share) => progress('VERIFYING', ...share) }),
  ).finally(end);
  const { head, saved } = await whereTheDataIs(
    ({ database, config, signal }) => {
      const folder = join(config.DATA_DIR, 'backups');
      return restore(database, path, { folder, by: BY, limits, progress, signal });
    },
    (remote) => {
      console.error(`動いているサーバーを通します / by way of the running server: ${remote.address}`);
      return sendRestore(remote, path, progress);
    },
  ).finally(end);
  console.log(`復元し、照合しました / restored and compared\n${describeBackup(head)}`);
  for (const before of saved) console.log(`前の内容 / what was there before: ${resolve(before)}`);
  console.error(spent());
}

/** Adds the command. */
export function registerRestore(program: Command): void {
  program
    .command('restore')
    .description(
      'バックアップでグラフ全体を置き換えます（前の内容は保存します） / replaces the whole graph by a backup; what was there is saved',
    )
    .argument('<file>', 'atlas backup のファイル / a file of atlas backup')
    .action(run);
}
