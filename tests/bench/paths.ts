// Subject "paths": betweenness of whole networks, exact, beside igraph, NetworKit and Neo4j's Graph Data Science.
import {
  networkOf,
  type Subject as Studied,
  subjectOfAffiliation,
  subjectOfNetwork,
} from '#api/analysis/subject.ts';
import { readConfig } from '#api/config.ts';
import { subjectOfView } from '#api/network/subject.ts';
import { apart } from './apart.ts';
import { difference } from './difference.ts';
import { duration, megabytes, ratio, whole } from './format.ts';
import { type Gds, startGds } from './gds.ts';
import { preferring, twoMode } from './grown.ts';
import type { Peer } from './peer.ts';
import { pythonPeers } from './python.ts';
import { recipients } from './recipients.ts';
import { NONE, type Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Subject } from './subject.ts';

interface Case {
  name: string;
  subject: Studied;
}

async function casesOf(bench: Bench, size: Size): Promise<Case[]> {
  const { graph, viewed } = await bench.sample(size);
  const sample = { name: `sample atlas, ${size}`, subject: subjectOfView(graph.snapshot, {}, viewed) };
  if (size === 'city') return [sample];
  const budget = recipients();
  return [
    sample,
    { name: 'projects drawn at random', subject: subjectOfAffiliation(twoMode(10_000, 1)) },
    { name: 'Barabási–Albert, ties only', subject: subjectOfNetwork(preferring(10_000, 3, 1)) },
    ...(budget ? [{ name: 'budget projects 2024', subject: subjectOfAffiliation(budget) }] : []),
  ];
}

const seconds = (time: number | null) => (time === null ? null : { seconds: time, runs: 1 });

function rowOf(name: string, peer: Peer, ours: Peer): string[] {
  const isPart = peer.values === null;
  const about = isPart ? '≈ ' : '';
  return [
    name,
    `${peer.name} ${peer.version}`.trim(),
    `${peer.threads}`,
    `${about}${duration(peer.seconds)}`,
    peer.cpuSeconds === null ? NONE : `${about}${duration(peer.cpuSeconds)}`,
    `${about}${ratio(seconds(peer.seconds), seconds(ours.seconds))}`,
    peer.cpuSeconds === null ? NONE : `${about}${ratio(seconds(peer.cpuSeconds), seconds(ours.cpuSeconds))}`,
    peer.memory === null ? NONE : megabytes(peer.memory),
    peer === ours || !peer.values ? NONE : difference(ours.values!, peer.values),
  ];
}

async function rowsOf(bench: Bench, gds: Gds | null, { name, subject }: Case, threads: number) {
  bench.say(`  ${name}`);
  const { between, ...measured } = await apart('EXACT_PATHS', subject, threads, bench.folder);
  const ours: Peer = { name: 'ours', version: '', threads, ...measured, values: between };
  const network = networkOf(subject);
  const peers = [ours, ...(await pythonPeers(network, bench.folder))];
  bench.say(`  ${name}, Graph Data Science`);
  if (gds) peers.push(await gds.betweenness(network));
  const participations = subject.affiliation ? whole(subject.affiliation.memberList.length) : NONE;
  const about = [name, whole(subject.size), participations, whole(network.neighbours.length / 2)];
  return { about, rows: peers.map((peer, i) => rowOf(i === 0 ? name : '', peer, ours)) };
}

/** The subject. */
export const paths: Subject = {
  name: 'paths',
  about: 'exact betweenness beside igraph, NetworKit and Graph Data Science',
  async run(bench, size) {
    const { ANALYSIS_THREADS } = readConfig({});
    let missing = '';
    const gds = await startGds().catch((error: Error) => {
      missing = error.message.replaceAll('\n', '; ');
      return null;
    });
    try {
      const networks: string[][] = [];
      const rows: string[][] = [];
      for (const one of await casesOf(bench, size)) {
        const found = await rowsOf(bench, gds, one, ANALYSIS_THREADS);
        networks.push(found.about);
        rows.push(...found.rows);
      }
      return [networkSection(size, networks), programSection(size, rows, missing)];
    } finally {
      await gds?.stop();
    }
  },
};

function networkSection(size: Size, rows: string[][]): Section {
  const headers = ['network', 'principals', 'participations', 'ties'];
  return { title: `Networks of exact paths, ${size}`, headers, rows, notes: [] };
}

function programSection(size: Size, rows: string[][], missing: string): Section {
  return {
    title: `Exact paths, ${size}`,
    headers: [
      ...['network', 'program', 'threads', 'time', 'processor time', 'time / ours', 'processor time / ours'],
      ...['memory', 'difference'],
    ],
    rows,
    notes: [
      'Ours is betweenness, closeness and harmonic closeness from participations, with packing and sending; the others are betweenness only, on ties that were made and loaded beforehand.',
      'time: by the clock on the wall; processor time: of all processors. Where others work on the machine the second is the fairer.',
      'memory: the most that its own process had taken; of the Python packages with the ties as Python reads them.',
      'difference: greatest absolute difference of betweenness from ours, of the greatest value.',
      ...(rows.some((row) => row[3]!.startsWith('≈'))
        ? ['≈: all nodes would take more than two minutes; 300 of them were measured and multiplied.']
        : []),
      ...(missing ? [`Graph Data Science was not measured: ${missing}`] : []),
    ],
  };
}
