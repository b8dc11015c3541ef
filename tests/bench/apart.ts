// Measures one computation of ours in a process of its own, so that its memory is nobody else's.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { distanceSearch } from '#api/analysis/kernels/distance-search.ts';
import { pathSearch } from '#api/analysis/kernels/path-search.ts';
import { sampledPathSearch } from '#api/analysis/kernels/sampled-paths.ts';
import { evaluateOn } from '#api/analysis/metrics/evaluate-on.ts';
import { createPool, type Pool } from '#api/analysis/pool.ts';
import { runSearch } from '#api/analysis/run-search.ts';
import type { Subject } from '#api/analysis/subject.ts';
import { measure } from './measure.ts';
import { peakMemory } from './peak.ts';

/** What is measured. */
export type Measure = 'EXACT_PATHS' | 'ESTIMATED_PATHS' | 'DISTANCES' | 'STANDARD_SET';

/** What it needed. */
export interface Apart {
  /** Median by the clock on the wall, and runs that count. */
  seconds: number;
  runs: number;
  /** Of all processors, the mean of all runs. */
  cpuSeconds: number;
  /** The most memory that the process had taken, bytes. */
  memory: number;
  /** Betweenness; 0 or empty where it is not what is measured. */
  between: number[];
}

const SEED = 1;

async function compute(pool: Pool, what: Measure, subject: Subject): Promise<Float64Array> {
  if (what === 'EXACT_PATHS') return (await runSearch(pool, pathSearch, subject)).between;
  if (what === 'ESTIMATED_PATHS')
    return (await runSearch(pool, sampledPathSearch, subject, { seed: SEED })).between;
  if (what === 'DISTANCES') return (await runSearch(pool, distanceSearch, subject)).between;
  await evaluateOn(pool, { subject, names: {}, seed: SEED });
  return new Float64Array(0);
}

/** Runs in the other process. */
async function measureHere(what: Measure, subjectFile: string, threads: number): Promise<Apart> {
  const known = deserialize(readFileSync(subjectFile)) as Subject;
  const pool = createPool(threads);
  try {
    let subject = known;
    const begun = process.cpuUsage();
    let started = 0;
    const { seconds, runs, value } = await measure({
      prepare: () => {
        // What is known of a subject is known of the object: a copy of it starts anew.
        subject = { ...known };
        started++;
      },
      run: () => compute(pool, what, subject),
    });
    const { user, system } = process.cpuUsage(begun);
    const memory = peakMemory();
    return { seconds, runs, cpuSeconds: (user + system) / 1e6 / started, memory, between: [...value] };
  } finally {
    await pool.close();
  }
}

/** Measures in a process of its own. @param folder where the subject is written for it */
export async function apart(
  what: Measure,
  subject: Subject,
  threads: number,
  folder: string,
): Promise<Apart> {
  const file = join(folder, 'subject.bin');
  writeFileSync(file, serialize(subject));
  const command = [import.meta.filename, what, file, `${threads}`];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Apart;
}

if (process.argv[1] === import.meta.filename) {
  const [what, file, threads] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await measureHere(what as Measure, file!, Number(threads))));
}
