// `atlas gaps`: gaps of a network in files, without a server.
import type { Command } from 'commander';
import { SAMPLES } from '#api/analysis/gaps/judged-tables-on.ts';
import { gapsOfFiles } from '#api/exchange/gap-files.ts';
import { type FileFlags, filesOf, whole, withFileOptions, writeComputed } from './file-analysis.ts';

/** Adds `gaps` to the command line. Exit codes and output as those of `analyze`. */
export function registerGaps(program: Command): void {
  const command = withFileOptions(
    program
      .command('gaps')
      .description('ファイルのネットワークの空白を探す / find gaps of a network in files'),
  ).option('--samples <number>', '比べる偶然の回数 / samples of chance', whole(19, 100_000), SAMPLES);
  command.action(async (flags: FileFlags & { samples: number }) => {
    const files = filesOf(flags, (message) => command.error(message));
    const { samples, seed } = flags;
    await writeComputed(flags.out, async (pool, options) => {
      const { result, notices } = await gapsOfFiles({ files, samples, seed }, pool, options);
      for (const { ja, en } of notices) console.error(`${ja} / ${en}`);
      return [`${JSON.stringify(result, null, 1)}\n`];
    });
  });
}
