// Subject "snapshot": from the database to the graph in memory, its view and its collaboration network.
import { type Network, tiesOf } from '#api/analysis/network.ts';
import { createLists } from '#api/network/lists.ts';
import { collaborationOf } from '#api/network/networks.ts';
import { applyView } from '#api/network/view.ts';
import { difference } from './difference.ts';
import { megabytes, ratio, timing, whole } from './format.ts';
import { measure, measureBeside, memoryInUse } from './measure.ts';
import { type PlainGraph, projectPlainly } from './plain.ts';
import { readGraph } from './sample.ts';
import { NONE, type Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Sample, Subject } from './subject.ts';

async function loadSection(bench: Bench, size: Size): Promise<Section> {
  bench.say('  open engines');
  const engines = await bench.engines.all();
  const databases = [];
  for (const engine of engines) {
    bench.say(`  fill ${engine.name}`);
    databases.push(await engine.holding(size));
  }
  bench.say('  load');
  const [embedded, neo4j] = await measureBeside(
    databases.map((database) => ({ run: () => readGraph(database) })),
  );
  const { snapshot } = embedded!.value;
  const { principals, projects, participations } = snapshot;
  const counts = [principals, projects, participations.role].map(({ length }) => whole(length));
  return {
    title: `Snapshot from the database, ${size}: ${counts[0]} principals, ${counts[1]} projects, ${counts[2]} participations`,
    headers: ['what', 'embedded', 'runs', 'Neo4j', 'runs', 'Neo4j / embedded'],
    rows: [
      [
        'loadGraph: all of one revision, domains derived',
        timing(embedded),
        `${embedded!.runs}`,
        timing(neo4j),
        neo4j ? `${neo4j.runs}` : NONE,
        ratio(neo4j, embedded),
      ],
    ],
    notes: bench.engines.missing ? [`Neo4j was not measured: ${bench.engines.missing}`] : [],
  };
}

/** Strengths of the same ties in both. @throws Error when their ties are not the same */
function strengthsBeside(network: Network, plain: PlainGraph) {
  const { sources, targets, entries } = tiesOf(network);
  if (plain.size !== entries.length) throw new Error(`${entries.length} ties, ${plain.size} by graphology`);
  const theirs = Float64Array.from(entries, (_, tie) =>
    plain.getEdgeAttribute(sources[tie], targets[tie], 'weight'),
  );
  return { ours: Float64Array.from(entries, (entry) => network.strengths[entry]!), plain: theirs };
}

async function viewSection(size: Size, { graph, viewed }: Sample): Promise<Section> {
  const view = await measure({ run: () => applyView(graph.snapshot, {}) });
  const [network, plain] = await measureBeside([
    { run: (): Network | PlainGraph => collaborationOf(viewed) },
    { run: () => projectPlainly(viewed) },
  ]);
  const strengths = strengthsBeside(network!.value as Network, plain!.value as PlainGraph);
  const lists = await measure({ run: () => createLists(graph).search() });
  return {
    title: `From the snapshot to a network, ${size}: ${whole(strengths.ours.length)} ties`,
    headers: ['what', 'ours', 'runs', 'plain', 'runs', 'plain / ours', 'plain is'],
    rows: [
      ['applyView: everything', timing(view), `${view.runs}`, NONE, NONE, NONE, 'no peer'],
      [
        'collaborationOf: the projection',
        timing(network),
        `${network!.runs}`,
        timing(plain),
        `${plain!.runs}`,
        ratio(plain, network),
        'graphology updateUndirectedEdge, pair by pair',
      ],
      ['search index of all names', timing(lists), `${lists.runs}`, NONE, NONE, NONE, 'no peer'],
    ],
    notes: [`Both have the same ties; strengths differ by ${difference(strengths.ours, strengths.plain)}.`],
  };
}

interface Memory {
  heap: number;
  buffers: number;
  resident: number;
}

/** What something keeps in memory; the process may hold more, or have held it already (resident). */
async function kept<T>(make: () => T | Promise<T>): Promise<{ memory: Memory; value: T }> {
  const before = memoryInUse();
  const value = await make();
  const after = memoryInUse();
  const memory = {
    heap: after.heap - before.heap,
    buffers: after.buffers - before.buffers,
    resident: after.resident - before.resident,
  };
  return { memory, value };
}

async function memorySection(bench: Bench, size: Size): Promise<Section> {
  const database = await bench.engines.embedded().holding(size);
  const graph = await kept(() => readGraph(database));
  const view = await kept(() => applyView(graph.value.snapshot, {}));
  const network = await kept(() => collaborationOf(view.value));
  const plain = await kept(() => projectPlainly(view.value));
  const bytesOf = ({ memory }: { memory: Memory }) => memory.heap + memory.buffers;
  const row = (name: string, one: { memory: Memory }, beside = NONE) => [
    name,
    megabytes(one.memory.heap),
    megabytes(one.memory.buffers),
    megabytes(bytesOf(one)),
    megabytes(one.memory.resident),
    beside,
  ];
  return {
    title: `Memory, ${size}`,
    headers: ['what is kept', 'heap', 'array buffers', 'together', 'resident', 'beside ours'],
    rows: [
      row('snapshot with names and lists', graph),
      row('view of everything', view),
      row('collaboration network', network, '1×'),
      row(
        'the same as a plain graphology graph',
        plain,
        `${(bytesOf(plain) / bytesOf(network)).toFixed(1)}×`,
      ),
    ],
    notes: [
      'Differences after garbage collection; resident is what the process grew by, little or negative where it had the room already.',
    ],
  };
}

/** The subject. */
export const snapshot: Subject = {
  name: 'snapshot',
  about: 'loading the graph from each engine, view and projection beside plain graphology, memory',
  async run(bench, size) {
    const loaded = await loadSection(bench, size);
    bench.say('  memory, view, projection');
    const memory = await memorySection(bench, size);
    return [loaded, await viewSection(size, await bench.sample(size)), memory];
  },
};
