// The sample atlas in memory, as the server holds it.
import { loadProfiles } from '#api/municipality/profile.ts';
import { type Graph, loadGraph } from '#api/network/load.ts';
import { collaborationOf } from '#api/network/networks.ts';
import { applyView } from '#api/network/view.ts';
import type { Database } from '#cypher/database.ts';
import type { Sample } from './subject.ts';

/** Last fiscal year of the sample city: the year of the run must not change what is measured. */
const CURRENT_YEAR = 2025;

const profile = loadProfiles().get('koka')!;

/** Loads the graph of a database that holds the sample atlas. */
export const readGraph = (database: Database): Promise<Graph> =>
  loadGraph(database, () => profile, CURRENT_YEAR);

/** The graph with the view of everything. */
export async function readSample(database: Database): Promise<Sample> {
  const graph = await readGraph(database);
  const viewed = applyView(graph.snapshot, {});
  return { graph, viewed, network: collaborationOf(viewed) };
}
