// Subject "metrics": every metric on the collaboration network, beside plain graphology on the same ties.

import { evaluate } from '#api/analysis/metrics/evaluate.ts';
import { metrics as allMetrics } from '#api/analysis/metrics/list.ts';
import type { Metric } from '#api/analysis/metrics/metric.ts';
import type { Network } from '#api/analysis/network.ts';
import { createPool } from '#api/analysis/pool.ts';
import { subjectOfNetwork } from '#api/analysis/subject.ts';
import { readConfig } from '#api/config.ts';
import { createFigureCache } from '#api/network/figure-cache.ts';
import { createInsights } from '#api/network/insight.ts';
import { SEED } from '#api/network/wanted.ts';
import { difference, type Values } from './difference.ts';
import { duration, ratio, timing, whole } from './format.ts';
import { measure, measureBeside, type Timed, type Timing } from './measure.ts';
import { type Peer, peers } from './peers.ts';
import { type PlainGraph, plainGraphOf } from './plain.ts';
import { NONE, type Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Sample, Subject } from './subject.ts';

const keyOf = ({ scope, id }: Metric) => `${scope} ${id}`;

/** Intermediate results are kept by network: a copy of its arrays' holder has none yet. */
const fresh = (network: Network): Network => ({ ...network });

/** Longest that a peer may take before it is measured on a part of the nodes, seconds. */
const TOO_LONG = 120;
const PILOT = 10;
const SAMPLE = 100;

interface PeerTiming extends Timing {
  /** Null where only a part was computed. */
  values: Values | null;
}

function visits(graph: PlainGraph, perNode: NonNullable<Peer['perNode']>, count: number) {
  const visit = perNode(graph);
  return () => {
    for (let i = 0; i < count; i++) visit(Math.floor((i * graph.order) / count));
  };
}

/** A peer that would take too long, measured on nodes spread over the graph; null where it would not. */
async function sampled(graph: PlainGraph, { perNode }: Peer): Promise<PeerTiming | null> {
  if (!perNode || graph.order <= SAMPLE) return null;
  const pilot = await measure({ run: visits(graph, perNode, PILOT) });
  if ((pilot.seconds / PILOT) * graph.order <= TOO_LONG) return null;
  const { seconds } = await measure({ run: visits(graph, perNode, SAMPLE) });
  return { seconds: (seconds / SAMPLE) * graph.order, runs: 0, values: null };
}

async function timeMetric(metric: Metric, network: Network, graph: PlainGraph) {
  const peer = peers[keyOf(metric)];
  let copy = network;
  const ours = {
    prepare: () => {
      copy = fresh(network);
    },
    run: (): Values => metric.compute(subjectOfNetwork(copy), { seed: SEED }),
  };
  const part = peer ? await sampled(graph, peer) : null;
  if (!peer || part) return { peer, ours: await measure(ours), beside: part };
  const [own, plain] = await measureBeside<Values>([ours, { run: () => peer.compute(graph) }]);
  return { peer, ours: own!, beside: { ...plain!, values: plain!.value } satisfies PeerTiming };
}

type Measured = Awaited<ReturnType<typeof timeMetric>> & { metric: Metric };

function rowOf({ metric, peer, ours, beside }: Measured): string[] {
  const exact = beside?.values != null;
  const approximately = beside && !exact ? '≈ ' : '';
  return [
    keyOf(metric).toLowerCase().replace(metric.id.toLowerCase(), metric.id),
    timing(ours),
    `${ours.runs}`,
    `${approximately}${timing(beside)}`,
    exact ? `${beside.runs}` : NONE,
    `${approximately}${ratio(beside, ours)}`,
    exact ? difference(ours.value, beside.values!) : NONE,
    peer?.name ?? 'no peer',
  ];
}

function metricSection(size: Size, { network }: Sample, measured: readonly Measured[]): Section {
  const notes = [
    'plain / ours: how many times as long plain graphology takes; below 1 it is faster. Its graph is built beforehand and not counted; ours starts from the typed arrays, and what it hands to graphology it converts each time.',
    'difference: greatest absolute difference of values where both are defined, of the greatest value; of figures of the whole network ours less plain.',
  ];
  if (measured.some(({ beside }) => beside && !beside.values))
    notes.push(
      `≈: plain graphology would take more than ${TOO_LONG} s; ${SAMPLE} of its ${whole(network.size)} passes were measured and multiplied, values not compared.`,
    );
  if (measured.some(({ metric }) => metric.id === 'modularity'))
    notes.push('Communities are searched at random: another partition of like modularity is as good.');
  if (size !== 'city' && heavy.length > 0)
    notes.push(`Not at this size, on demand only: ${heavy.map(keyOf).join(', ')}.`);
  const headers = ['metric', 'ours', 'runs', 'plain', 'runs', 'plain / ours', 'difference', 'plain is'];
  const title = `Metrics, ${size}: ${whole(network.size)} principals, ${whole(network.neighbours.length / 2)} ties`;
  return { title, headers, rows: measured.map(rowOf), notes };
}

const heavy = allMetrics.filter(({ cost }) => cost === 'HEAVY');

/** Time of plain graphology for everything that has a peer: its graph, and each computation once. */
function plainTotal(graph: Timing, measured: readonly Measured[]): Timing {
  const counted = measured.filter(({ metric, peer }) => metric.cost !== 'HEAVY' && peer && !peer.with);
  const seconds = counted.reduce((sum, { beside }) => sum + beside!.seconds, graph.seconds);
  return { seconds, runs: 0 };
}

async function timeServer(bench: Bench, { graph: { snapshot } }: Sample): Promise<Timed<unknown>[]> {
  const config = readConfig({});
  const pool = createPool(config.ANALYSIS_THREADS);
  const means = { pool, quick: pool, exactUpTo: config.ANALYSIS_EXACT_UP_TO };
  const insights = () => createInsights(snapshot, means, createFigureCache(config.MAX_FIGURES_BYTES));
  const wanted = allMetrics
    .filter(({ scope, cost }) => scope !== 'TIE' && cost !== 'HEAVY')
    .map((metric) => ({ metric, what: 'value' as const }));
  let insight = insights()({});
  const ask = () => insight.obtain(wanted);
  try {
    bench.say('  the whole set through the worker pool');
    const prepare = () => {
      insight = insights()({});
    };
    return [await measure<unknown>({ prepare, run: ask }), await measure<unknown>({ run: ask })];
  } finally {
    await pool.close();
  }
}

async function wholeSection(bench: Bench, size: Size, sample: Sample, measured: readonly Measured[]) {
  const { network } = sample;
  bench.say('  the whole set in this thread');
  let copy = network;
  const prepare = () => {
    copy = fresh(network);
  };
  const ours = await measure({ prepare, run: () => evaluate(subjectOfNetwork(copy), {}, SEED) });
  const build = await measure({ run: () => plainGraphOf(network) });
  const [server, again] = await timeServer(bench, sample);
  const plain = plainTotal(build, measured);
  const approximately = measured.some(({ beside }) => beside && !beside.values) ? '≈ ' : '';
  const row = (name: string, timed: Timing, runs = `${timed.runs}`) => [
    name,
    timing(timed),
    runs,
    `${approximately}${ratio(plain, timed)}`,
  ];
  return {
    title: `Whole standard set, ${size}`,
    headers: ['what', 'time', 'runs', 'plain / this'],
    rows: [
      row('ours, in one thread, nothing kept', ours),
      row('ours, as the server does it: view, workers, network, figures of principals and network', server!),
      row('ours, asked again of the same revision', again!),
      [
        'plain: its graph and every peer above, each computation once',
        `${approximately}${duration(plain.seconds)}`,
        NONE,
        '1×',
      ],
    ],
    notes: [
      `plain is the sum of the times above and of building its graph from the ties (${timing(build)}); what has no peer is in ours only.`,
    ],
  } satisfies Section;
}

/** The subject. */
export const metrics: Subject = {
  name: 'metrics',
  about: 'every metric beside plain graphology, and the whole set in one thread and through the workers',
  async run(bench, size) {
    const sample = await bench.sample(size);
    const graph = plainGraphOf(sample.network);
    const measured: Measured[] = [];
    for (const metric of allMetrics) {
      if (size !== 'city' && metric.cost === 'HEAVY') continue;
      bench.say(`  ${keyOf(metric)}`);
      measured.push({ metric, ...(await timeMetric(metric, sample.network, graph)) });
    }
    return [metricSection(size, sample, measured), await wholeSection(bench, size, sample, measured)];
  },
};
