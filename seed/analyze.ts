// `atlas analyze`: figures of a network in files, without a server.
import { rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { metrics } from '#api/analysis/metrics/list.ts';
import { createPool } from '#api/analysis/pool.ts';
import { readConfig } from '#api/config.ts';
import { analyzeFiles, type NetworkFiles } from '#api/exchange/network-files.ts';
import { jsonOf } from '#api/exchange/network-json.ts';
import { report } from './report.ts';

interface Flags {
  ties?: string;
  groups?: string;
  participations?: string;
  principals?: string;
  projects?: string;
  from?: number;
  to?: number;
  metrics?: string[];
  seed: number;
  replicates: number;
  out: string;
}

const EXIT = { DONE: 0, BAD_INPUT: 1, BAD_USAGE: 2, STOPPED: 130 } as const;

const whole = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < least || value > most) {
    throw new InvalidArgumentError(
      `${least} から ${most} までの整数 / a whole number from ${least} to ${most}`,
    );
  }
  return value;
};

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
  const command = program
    .command('analyze')
    .description('ファイルのネットワークを分析する / analyse a network in files')
    .option('--ties <file>', 'source,target[,weight]')
    .option('--groups <file>', 'id,group (--ties)')
    .option('--participations <file>', 'principal,project[,role,since,until]')
    .option('--principals <file>', 'id[,name],sector[,district,fields] (--participations)')
    .option('--projects <file>', 'id,startYear[,endYear,form,domain,district,fields] (--participations)')
    .option('--from <year>', '最初の年度 / first fiscal year', whole(1, 9999))
    .option('--to <year>', '最後の年度 / last fiscal year', whole(1, 9999))
    .option('--metrics <ids>', '指標 (,) / metrics', metricIds)
    .option('--seed <number>', '乱数の種 / seed', whole(-(2 ** 31), 2 ** 31 - 1), 1)
    .option(
      '--replicates <number>',
      '順位の幅を求める回数 / replicates for bands of ranks',
      whole(0, 10_000),
      0,
    )
    .requiredOption('--out <file>', 'JSON');
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.DONE : EXIT.BAD_USAGE));
  command.action(async (flags: Flags) => {
    const files = filesOf(flags, (message) => command.error(message));
    process.exitCode = await analyze(flags, files);
  });
}

function filesOf(flags: Flags, refuse: (message: string) => never): NetworkFiles {
  const { ties, groups = null, participations, principals = null, projects = null } = flags;
  const { from = null, to = null } = flags;
  if ((ties === undefined) === (participations === undefined)) {
    refuse('--ties か --participations のどちらか一方 / give either --ties or --participations');
  }
  if (from !== null && to !== null && from > to)
    refuse('--from は --to 以前 / --from must not be after --to');
  if (ties !== undefined) {
    if (principals || projects || from !== null || to !== null) {
      refuse('--ties と使えるのは --groups だけ / only --groups goes with --ties');
    }
    return { ties, groups };
  }
  if (groups) refuse('--groups は --ties とだけ / --groups goes with --ties only');
  return { participations: participations as string, principals, projects, from, to };
}

/** Says the share done on stderr, each percent once. */
function progressLine(): (share: number) => void {
  let last = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent > last) console.error(`${percent} %`);
    last = Math.max(last, percent);
  };
}

async function analyze(flags: Flags, files: NetworkFiles): Promise<number> {
  const started = performance.now();
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const pool = createPool(availableParallelism());
  const partial = `${flags.out}.part`;
  try {
    const { metrics: named = null, seed, replicates } = flags;
    const exactUpTo = readConfig().ANALYSIS_EXACT_UP_TO;
    const { result, notices } = await analyzeFiles(
      { files, metrics: named, seed, replicates, exactUpTo },
      pool,
      { signal: stopped.signal, onProgress: progressLine() },
    );
    for (const { ja, en } of notices) console.error(`${ja} / ${en}`);
    await writeFile(partial, jsonOf(result), { signal: stopped.signal });
    await rename(partial, flags.out);
    return EXIT.DONE;
  } catch (error) {
    await rm(partial, { force: true });
    if (stopped.signal.aborted) return EXIT.STOPPED;
    report(error);
    return EXIT.BAD_INPUT;
  } finally {
    await pool.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.error(`${seconds} s, ${megabytes} MB`);
  }
}
