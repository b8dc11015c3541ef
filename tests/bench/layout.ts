// Subject "layout": where everything stands on the map.
import { countTies } from '#api/analysis/kernels/projection.ts';
import { createPool } from '#api/analysis/pool.ts';
import { readConfig } from '#api/config.ts';
import { keysOf, layOut } from '#api/network/layout.ts';
import { affiliationOf } from '#api/network/networks.ts';
import { createPlacing } from '#api/network/placing.ts';
import { SEED } from '#api/network/wanted.ts';
import { timing, whole } from './format.ts';
import { measure } from './measure.ts';
import type { Section } from './section.ts';
import type { Size } from './sizes.ts';
import type { Bench, Sample, Subject } from './subject.ts';

/** What the map draws, chosen as the server chooses it. */
function drawn({ graph: { snapshot }, viewed, network }: Sample, mostTies: number) {
  const principalIds = Array.from(viewed.principalIndices, (index) => snapshot.principals[index]!.id);
  if (!countTies(viewed, mostTies).stopped) return { network, ids: principalIds };
  const projectIds = Array.from(viewed.projectIndices, (index) => snapshot.projects[index]!.id);
  return { network: affiliationOf(viewed), ids: [...principalIds, ...projectIds] };
}

async function run(bench: Bench, size: Size): Promise<Section[]> {
  const sample = await bench.sample(size);
  const config = readConfig({});
  const { network, ids } = drawn(sample, config.MAX_MAP_TIES);
  const input = { network, keys: keysOf(ids), seed: SEED };
  bench.say('  from scratch');
  const scratch = await measure({ run: () => layOut({ ...input, previous: null }) });
  bench.say('  from former positions');
  const again = await measure({ run: () => layOut({ ...input, previous: scratch.value }) });
  bench.say('  through a worker');
  const pool = createPool(config.ANALYSIS_THREADS);
  try {
    const place = () => createPlacing(sample.graph.snapshot, pool, config, null).positions();
    const server = await measure({ run: place });
    const kind = network === sample.network ? 'collaboration' : 'affiliation';
    const counts = `${whole(network.size)} nodes, ${whole(network.neighbours.length / 2)} ties`;
    return [
      {
        title: `Layout, ${size}: ${kind} network, ${counts}`,
        headers: ['what', 'time', 'runs'],
        rows: [
          ['from scratch', timing(scratch), `${scratch.runs}`],
          ['from former positions of all nodes', timing(again), `${again.runs}`],
          ['as the server does it: view, worker, from scratch', timing(server), `${server.runs}`],
        ],
        notes: [
          'No peer: the forces are those of graphology-layout-forceatlas2, and nothing else here lays out a graph.',
          `Up to ${whole(config.MAX_MAP_TIES)} ties the map draws the collaboration network, above it the affiliation network.`,
        ],
      },
    ];
  } finally {
    await pool.close();
  }
}

/** The subject. */
export const layout: Subject = {
  name: 'layout',
  about: 'the map from scratch, from former positions, and through a worker',
  run,
};
