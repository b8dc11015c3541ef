// `npm run -s atlas -- COMMAND`: the command line of the atlas.
import { Command, CommanderError } from 'commander';
import { registerAnalyze } from './analyze.ts';
import { registerBackup } from './backup-command.ts';
import { registerChecksum } from './checksum-command.ts';
import { Stopped } from './command.ts';
import { registerExport } from './export-command.ts';
import { registerGaps } from './gaps.ts';
import { registerImport } from './import-command.ts';
import { registerImports } from './imports-command.ts';
import { registerMigrate } from './migrate-command.ts';
import { report } from './report.ts';
import { registerRestore } from './restore-command.ts';
import { registerSeed } from './seed-command.ts';

const program = new Command('atlas')
  .description('協働アトラスのコマンドライン / the command line of Kyodo Atlas')
  .exitOverride()
  .configureHelp({ helpWidth: 110 })
  .showHelpAfterError('--help で使い方を表示します / --help shows the usage');

registerSeed(program);
registerMigrate(program);
registerImport(program);
registerImports(program);
registerExport(program);
registerBackup(program);
registerRestore(program);
registerChecksum(program);
registerAnalyze(program);
registerGaps(program);

/** Exit code of an error: 0 after help, 2 for wrong usage, 130 when stopped, else 1. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Stopped) {
    console.error(
      '中止しました。このファイルからは何も書いていません / Stopped; nothing of this was written',
    );
    return 130;
  }
  report(error);
  return 1;
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
