// Subject "latency": how long small questions wait while everything is computed, and how long the event loop is held up.
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { metrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import { type Api, openApi } from '../support/api.ts';
import { duration, whole } from './format.ts';
import { startProbe } from './probe.ts';
import type { Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Subject } from './subject.ts';
import { type Turns, watchTurns } from './turns.ts';

const CHEAP = '{ atlas { revision counts { principals } } }';
/** How long an idle server is asked, milliseconds. */
const IDLE = 3_000;

const idsOf = (scope: string) =>
  metrics.filter((one) => one.scope === scope && one.cost !== 'HEAVY').map(({ id }) => enumName(id));

interface Phase {
  name: string;
  seconds: number;
  times: number[];
  turns: Turns;
}

async function analyse(api: Api, input: object): Promise<void> {
  let { task } = await api.ask('startAnalysis', { input });
  while (task.status === 'RUNNING') {
    await sleep(50);
    task = (await api.ask('analysisTask', { id: task.id })).task;
  }
  if (task.status !== 'DONE') throw new Error(`the analysis ended ${task.status}`);
}

async function phases(bench: Bench, api: Api, url: string): Promise<Phase[]> {
  const probe = startProbe(url, CHEAP);
  const phase = async (name: string, work: () => Promise<unknown>): Promise<Phase> => {
    bench.say(`  ${name}`);
    await probe.take();
    const turns = watchTurns();
    const begun = performance.now();
    await work();
    const seconds = (performance.now() - begun) / 1000;
    return { name, seconds, turns: turns.stop(), times: await probe.take() };
  };
  const all = { principalMetrics: idsOf('PRINCIPAL'), networkMetrics: idsOf('NETWORK') };
  try {
    return [
      await phase('nothing', () => sleep(IDLE)),
      await phase('the standard set', () => analyse(api, all)),
      await phase('figures of ties', () => analyse(api, { tieMetrics: idsOf('TIE') })),
      await phase('permutation tests', () => analyse(api, { ...all, tests: true })),
      await phase('bands of degree and constraint, 20 replicates', () =>
        analyse(api, { principalMetrics: ['DEGREE', 'CONSTRAINT'], bands: true, replicates: 20 }),
      ),
      await phase('the standard set, known', () => analyse(api, all)),
    ];
  } finally {
    await probe.stop();
  }
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const milliseconds = (time: number) => duration(time / 1000);

/** The subject. */
export const latency: Subject = {
  name: 'latency',
  about: 'p99 of a cheap query and turns of the event loop while everything is computed',
  async run(bench: Bench, size: Size): Promise<Section[]> {
    const database = await bench.engines.embedded().holding(size);
    const api = await openApi(database, { MAX_ANALYSIS_SECONDS: '3600' });
    try {
      await api.app.listen({ host: '127.0.0.1', port: 0 });
      const { port } = api.app.server.address() as AddressInfo;
      bench.say('  graph and map');
      await (await api.graph.get()).placing.positions();
      const measured = await phases(bench, api, `http://127.0.0.1:${port}/graphql`);
      return [
        {
          title: `Small questions while figures are computed, ${size}`,
          headers: ['meanwhile', 'took', 'answers', 'median', 'p99', 'longest', 'turn', 'delay'],
          rows: measured.map(({ name, seconds, times, turns }) => [
            name,
            duration(seconds),
            whole(times.length),
            ...[0.5, 0.99, 1].map((share) => milliseconds(percentile(times, share))),
            milliseconds(turns.work),
            milliseconds(turns.delay),
          ]),
          notes: [
            `The question is ${CHEAP}, asked over HTTP from a thread of its own, one after the other.`,
            'turn: most processor time of the main thread between two looks 5 ms apart, above which no turn can be; delay: greatest delay of a timer, in which waiting for a processor is.',
          ],
        },
      ];
    } finally {
      await api.close();
    }
  },
};
