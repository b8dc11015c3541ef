// What every command of the command line shares: the database, stopping, progress, and the line at the end.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, readConfig } from '#api/config.ts';
import type { Database } from '#cypher/database.ts';
import { connectDatabase, openDatabase } from './open.ts';

/** Name under which the command line writes. */
export const BY = 'command line';

/** Someone pressed Ctrl+C. */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

// npm starts scripts in the project's folder and says here where the user stands.
const here = process.env.INIT_CWD ?? process.cwd();

/** A file that the user names, seen from where the user stands, else from the project's folder. */
export function inputPath(path: string): string {
  const seen = resolve(here, path);
  return existsSync(seen) ? seen : resolve(path);
}

/** A file or folder to write, seen from where the user stands. */
export function outputPath(path: string): string {
  return resolve(here, path);
}

/** What a command works with. */
export interface Session {
  config: Config;
  database: Database;
  /** Aborted with `Stopped` on Ctrl+C; a second Ctrl+C ends the process at once. */
  signal: AbortSignal;
}

/** Runs work that Ctrl+C stops: the signal is then aborted with `Stopped`. @throws Stopped */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Stopped());
  process.once('SIGINT', stop);
  try {
    return await work(stopping.signal);
  } finally {
    process.off('SIGINT', stop);
  }
}

/** Opens the database, migrated unless `asItIs`, runs the work and closes it, whatever happens. @throws Stopped */
export async function withDatabase<T>(
  work: (session: Session) => Promise<T>,
  { asItIs = false } = {},
): Promise<T> {
  const config = readConfig();
  return stoppable(async (signal) => {
    const database = await (asItIs ? connectDatabase : openDatabase)(config);
    try {
      return await work({ config, database, signal });
    } finally {
      await database.close();
    }
  });
}

const QUIET = 2_000;

/** Says on stderr how far a long task is: in place on a terminal, else a line every two seconds. */
export function progressOf(what: string): {
  progress: (done: number, total: number) => void;
  end: () => void;
} {
  const terminal = process.stderr.isTTY;
  let last = performance.now();
  let open = false;
  return {
    progress(done, total) {
      const text = `${what}: ${done.toLocaleString('en')} / ${total.toLocaleString('en')}`;
      if (terminal) process.stderr.write(`\r\u001b[K${text}`);
      else if (performance.now() - last >= QUIET) {
        process.stderr.write(`${text}\n`);
        last = performance.now();
      }
      open = true;
    },
    end() {
      if (terminal && open) process.stderr.write('\r\u001b[K');
      open = false;
    },
  };
}

/** Time since the process began, and the most memory it has held. */
export function spent(): string {
  const seconds = process.uptime().toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return `${seconds} s, ${megabytes.toLocaleString('en')} MB`;
}
