// `atlas analyze`: figures of a network in files, without a server.
import { type Command, InvalidArgumentError } from 'commander';
import { metrics } from '#api/analysis/metrics/list.ts';
import { readConfig } from '#api/config.ts';
import { analyzeFiles } from '#api/exchange/network-files.ts';
import { jsonOf } from '#api/exchange/network-json.ts';
import { type FileFlags, filesOf, whole, withFileOptions, writeComputed } from './file-analysis.ts';

interface Flags extends FileFlags {
  metrics?: string[];
  replicates: number;
}

const metricIds = (text: string) => {
  const ids = text.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !metrics.some((metric) => metric.id === id));
  if (unknown !== undefined) {
    const known = [...new Set(metrics.map(({ id }) => id))].join(', ');
    throw new InvalidArgumentError(`「${unknown}」はありません / there is no ${unknown}. ${known}`);
  }
  return ids;
};

/**
 * Adds `analyze` to the command line. Exit code 0 on success, 1 on bad input, 2 on bad usage, 130 when stopped by
 * Ctrl+C; the output appears whole or not at all.
 */
export function registerAnalyze(program: Command): void {
  const command = withFileOptions(
    program.command('analyze').description('ファイルのネットワークを分析する / analyse a network in files'),
  )
    .option('--metrics <ids>', '指標 (,) / metrics', metricIds)
    .option(
      '--replicates <number>',
      '順位の幅を求める回数 / replicates for bands of ranks',
      whole(0, 10_000),
      0,
    );
  command.action(async (flags: Flags) => {
    const files = filesOf(flags, (message) => command.error(message));
    const { metrics: named = null, seed, replicates } = flags;
    await writeComputed(flags.out, async (pool, options) => {
      const exactUpTo = readConfig().ANALYSIS_EXACT_UP_TO;
      const asked = { files, metrics: named, seed, replicates, exactUpTo };
      const { result, notices } = await analyzeFiles(asked, pool, options);
      for (const { ja, en } of notices) console.error(`${ja} / ${en}`);
      return jsonOf(result);
    });
  });
}
