// What a page's main thread does, from the browser's own trace: how long its tasks hold it up, and what of that is its own work.
import type { Browser } from 'playwright-core';

/** Tasks of the main thread, milliseconds. */
export interface Tasks {
  /** The longest, by the clock: waiting for the graphics and for other programs included. */
  longest: number;
  /** The longest by processor time. */
  heaviest: number;
  /** Processor time of all of them. */
  work: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  /** Microseconds of processor time. */
  tdur?: number;
  args: { name?: string };
}

/** Watches the tasks of the one page that is open while something is done. */
export async function tasksDuring(browser: Browser, work: () => Promise<unknown>): Promise<Tasks> {
  await browser.startTracing(undefined, { categories: ['toplevel'] });
  await work();
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  return tasksIn(trace.traceEvents);
}

function tasksIn(events: readonly TraceEvent[]): Tasks {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && mains.has(thread(event)));
  const times = tasks.map(({ dur = 0 }) => dur / 1000);
  const works = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    longest: Math.max(0, ...times),
    heaviest: Math.max(0, ...works),
    work: works.reduce((sum, each) => sum + each, 0),
  };
}
