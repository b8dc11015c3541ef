// Times work: once where it is long, else a warm-up and the median of several runs, taking turns with what it is compared to.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Something to time. */
export interface Work<T> {
  /** Makes what `run` needs; not timed. */
  prepare?: () => unknown;
  run: () => T | Promise<T>;
}

/** How long something took. */
export interface Timing {
  /** Median of the runs that count. */
  seconds: number;
  /** Runs that count. */
  runs: number;
}

/** A timing, with what the last run gave. */
export interface Timed<T> extends Timing {
  value: T;
}

/** A first run longer than this counts alone; else it warms up and does not count. Seconds. */
const LONG = 10;
/** Runs that count: so many and so many seconds, but not beyond either limit. */
const LEAST = { runs: 5, seconds: 0.5 };
const MOST = { runs: 100, seconds: 3 };

/** How times are taken, to print with them. */
export const howMeasured = `A time is the median of up to ${MOST.runs} runs after one that warms up, works that are \
compared taking turns; what takes more than ${LONG} s runs once, cold. Intermediate results are not kept from run to run.`;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use after a garbage collection. */
export function memoryInUse(): { heap: number; buffers: number; resident: number } {
  collect();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers, resident: rss };
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** Times one run. */
export async function timeOnce<T>({ prepare, run }: Work<T>): Promise<Timed<T>> {
  await prepare?.();
  const begun = performance.now();
  const value = await run();
  return { seconds: (performance.now() - begun) / 1000, runs: 1, value };
}

interface Series<T> {
  work: Work<T>;
  times: number[];
  last: Timed<T>;
  done: boolean;
}

function ended(times: readonly number[]): boolean {
  const spent = times.reduce((sum, seconds) => sum + seconds, 0);
  if (times.length >= MOST.runs || spent >= MOST.seconds) return true;
  return times.length >= LEAST.runs && spent >= LEAST.seconds;
}

/** Times several works beside each other, a run of each in turn, so that whatever slows the machine slows them alike. */
export async function measureBeside<T>(works: readonly Work<T>[]): Promise<Timed<T>[]> {
  const series: Series<T>[] = [];
  collect();
  for (const work of works) {
    const last = await timeOnce(work);
    series.push({ work, times: [], last, done: last.seconds > LONG });
  }
  while (series.some(({ done }) => !done)) {
    for (const one of series.filter(({ done }) => !done)) {
      one.last = await timeOnce(one.work);
      one.times.push(one.last.seconds);
      one.done = ended(one.times);
    }
  }
  return series.map(({ times, last }) =>
    times.length === 0 ? last : { ...last, seconds: medianOf(times), runs: times.length },
  );
}

/** Times one work. */
export async function measure<T>(work: Work<T>): Promise<Timed<T>> {
  return (await measureBeside([work]))[0]!;
}
