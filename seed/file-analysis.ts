// What commands on plain files share: their input, whole numbers, progress, exit codes and an output that appears whole.
import { rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { createPool, type Pool, type RunOptions } from '#api/analysis/pool.ts';
import type { NetworkFiles } from '#api/exchange/network-files.ts';
import { report } from './report.ts';

const EXIT = { DONE: 0, BAD_INPUT: 1, BAD_USAGE: 2, STOPPED: 130 } as const;

/** Flags that say which files are read, the seed, and where the result goes. */
export interface FileFlags {
  ties?: string;
  groups?: string;
  participations?: string;
  principals?: string;
  projects?: string;
  from?: number;
  to?: number;
  seed: number;
  out: string;
}

/** Reads a whole number within bounds. */
export const whole = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!/^-?\d+$/.test(text) || value < least || value > most) {
    throw new InvalidArgumentError(
      `${least} から ${most} までの整数 / a whole number from ${least} to ${most}`,
    );
  }
  return value;
};

/** Adds the options that such commands share. */
export function withFileOptions(command: Command): Command {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? EXIT.DONE : EXIT.BAD_USAGE));
  return command
    .option('--ties <file>', 'source,target[,weight]')
    .option('--groups <file>', 'id,group (--ties)')
    .option('--participations <file>', 'principal,project[,role,since,until]')
    .option('--principals <file>', 'id[,name],sector[,district,fields] (--participations)')
    .option('--projects <file>', 'id,startYear[,endYear,form,domain,district,fields] (--participations)')
    .option('--from <year>', '最初の年度 / first fiscal year', whole(1, 9999))
    .option('--to <year>', '最後の年度 / last fiscal year', whole(1, 9999))
    .option('--seed <number>', '乱数の種 / seed', whole(-(2 ** 31), 2 ** 31 - 1), 1)
    .requiredOption('--out <file>', 'JSON');
}

/** The files that flags name. @param refuse ends the command because of its usage */
export function filesOf(flags: FileFlags, refuse: (message: string) => never): NetworkFiles {
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

/**
 * Computes on all threads and writes the text that comes of it; sets the exit code: 0 on success, 1 on bad input, 130
 * when stopped by Ctrl+C. The output appears whole or not at all.
 */
export async function writeComputed(
  out: string,
  compute: (pool: Pool, options: RunOptions) => Promise<Iterable<string>>,
): Promise<void> {
  const started = performance.now();
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const pool = createPool(availableParallelism());
  const partial = `${out}.part`;
  try {
    const text = await compute(pool, { signal: stopped.signal, onProgress: progressLine() });
    await writeFile(partial, text, { signal: stopped.signal });
    await rename(partial, out);
    process.exitCode = EXIT.DONE;
  } catch (error) {
    await rm(partial, { force: true });
    process.exitCode = stopped.signal.aborted ? EXIT.STOPPED : EXIT.BAD_INPUT;
    if (!stopped.signal.aborted) report(error);
  } finally {
    await pool.close();
    process.off('SIGINT', stop).off('SIGTERM', stop);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.error(`${seconds} s, ${megabytes} MB`);
  }
}
