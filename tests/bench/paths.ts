// Subject "paths": betweenness, closeness and harmonic closeness of whole networks, exact, beside igraph and NetworKit.
import { pathSearch } from '#api/analysis/kernels/path-search.ts';
import { createPool, type Pool } from '#api/analysis/pool.ts';
import { runSearch } from '#api/analysis/run-search.ts';
import {
  networkOf,
  type Subject as Studied,
  subjectOfAffiliation,
  subjectOfNetwork,
} from '#api/analysis/subject.ts';
import { readConfig } from '#api/config.ts';
import { affiliationPart } from '#api/network/subject.ts';
import { difference } from './difference.ts';
import { megabytes, ratio, timing, whole } from './format.ts';
import { preferring, twoMode } from './grown.ts';
import { measure } from './measure.ts';
import { type PythonPeer, pythonPeers } from './python.ts';
import { recipients } from './recipients.ts';
import { NONE, type Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Subject } from './subject.ts';

interface Case {
  name: string;
  fresh: () => Studied;
}

/** Networks of a size; the national ones stand with the larger. */
async function casesOf(bench: Bench, size: Size): Promise<Case[]> {
  const affiliation = affiliationPart((await bench.sample(size)).viewed);
  const sample = { name: `sample atlas, ${size}`, fresh: () => subjectOfAffiliation(affiliation) };
  if (size === 'city') return [sample];
  const plain = preferring(10_000, 3, 1);
  const budget = recipients();
  return [
    sample,
    { name: 'Barabási–Albert, ties only', fresh: () => subjectOfNetwork({ ...plain }) },
    ...(budget ? [{ name: 'budget projects 2024', fresh: () => subjectOfAffiliation(budget) }] : []),
  ];
}

async function timeOurs(pool: Pool, fresh: () => Studied) {
  let subject = fresh();
  const prepare = () => {
    subject = fresh();
  };
  return measure({ prepare, run: () => runSearch(pool, pathSearch, subject) });
}

async function rowOf(bench: Bench, pool: Pool, { name, fresh }: Case): Promise<string[]> {
  bench.say(`  ${name}`);
  const ours = await timeOurs(pool, fresh);
  // Before the ties are made, for the peers only.
  const memory = process.resourceUsage().maxRSS * 1024;
  const subject = fresh();
  const network = networkOf(subject);
  const peers = await pythonPeers(network, bench.folder);
  const peer = (wanted: string) => peers.find((one) => one.name === wanted);
  const beside = (found: PythonPeer | undefined) => {
    const timed = found && { seconds: found.seconds, runs: 1 };
    return [timing(timed), ratio(timed, ours)];
  };
  const igraph = peer('igraph');
  return [
    name,
    whole(subject.size),
    subject.affiliation ? whole(subject.affiliation.memberList.length) : NONE,
    whole(network.neighbours.length / 2),
    timing(ours),
    `${ours.runs}`,
    ...beside(igraph),
    ...beside(peer('NetworKit')),
    igraph ? difference(ours.value.between, igraph.values) : NONE,
    megabytes(memory),
  ];
}

const GROWN = [1_000, 2_000, 4_000, 8_000];

/** How the time grows: the exponent of a power of the participations, by least squares of logarithms. */
async function growth(bench: Bench, pool: Pool): Promise<Section> {
  const rows: string[][] = [];
  const points: [number, number][] = [];
  for (const principals of GROWN) {
    bench.say(`  growth, ${principals}`);
    const affiliation = twoMode(principals, 1);
    const ours = await timeOurs(pool, () => subjectOfAffiliation(affiliation));
    const entries = affiliation.memberList.length;
    rows.push([whole(principals), whole(entries), timing(ours), `${ours.runs}`]);
    points.push([Math.log(entries), Math.log(ours.seconds)]);
  }
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([a]) => a)), mean(points.map(([, b]) => b))];
  const slope =
    points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
    points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return {
    title: 'How the time of exact paths grows',
    headers: ['principals', 'participations', 'ours', 'runs'],
    rows,
    notes: [`time ∝ participations to the power of ${slope.toFixed(2)} (least squares)`],
  };
}

/** The subject. */
export const paths: Subject = {
  name: 'paths',
  about:
    'exact betweenness, closeness and harmonic closeness beside igraph and NetworKit; how the time grows',
  async run(bench, size) {
    const { ANALYSIS_THREADS } = readConfig({});
    const pool = createPool(ANALYSIS_THREADS);
    try {
      const rows: string[][] = [];
      for (const one of await casesOf(bench, size)) rows.push(await rowOf(bench, pool, one));
      const compared = {
        title: `Exact paths, ${size}, ${ANALYSIS_THREADS} threads`,
        headers: [
          ...['network', 'principals', 'participations', 'ties', 'ours', 'runs', 'igraph', 'igraph / ours'],
          ...['NetworKit', 'NetworKit / ours', 'difference', 'memory'],
        ],
        rows,
        notes: [
          'Ours is betweenness, closeness and harmonic closeness with packing and sending, the others betweenness only, their graph built beforehand. igraph has one thread, NetworKit as many as the machine.',
          'difference: greatest absolute difference of betweenness from igraph, of the greatest value. memory: the most this process had taken by then.',
        ],
      };
      return size === 'city' ? [compared, await growth(bench, pool)] : [compared];
    } finally {
      await pool.close();
    }
  },
};
