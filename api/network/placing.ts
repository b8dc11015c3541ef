// Where everything stands on the map: one layout of the whole graph, the same for every viewer and every year.
import { createHash } from 'node:crypto';
import { countTies } from '../analysis/kernels/projection.ts';
import type { Pool } from '../analysis/pool.ts';
import { analyseJob } from './analyse-worker.ts';
import { keysOf, LAYOUT_SIZE } from './layout.ts';
import type { Positions } from './positions.ts';
import type { Snapshot } from './snapshot.ts';
import { affiliationPart } from './subject.ts';
import { applyView, type Viewed } from './view.ts';
import { SEED } from './wanted.ts';

/** Positions of one revision, by index in the snapshot, 0 to 1000 each way. */
export interface Placed {
  principals: Positions;
  /** A project stands where the layout put it, or amid its members. */
  projects: Positions;
}

/** What was laid out before. */
export interface Known {
  /** Names what the layout depended on: the same name, the same map. */
  of: string;
  /** Positions by id. */
  at: ReadonlyMap<string, { x: number; y: number }>;
}

/** The layout of one revision. */
export interface Placing {
  /** Computed when first asked for; takes seconds on a large atlas. */
  positions(): Promise<Placed>;
  /** Positions by id, of this revision or the last that was laid out, for the next to start from. */
  known(): Known | null;
}

function formerly(ids: readonly string[], known: Known | null): Positions | null {
  if (!known) return null;
  const at = ids.map((id) => known.at.get(id));
  return {
    x: Float64Array.from(at, (place) => place?.x ?? Number.NaN),
    y: Float64Array.from(at, (place) => place?.y ?? Number.NaN),
  };
}

function spread(size: number, indices: Int32Array, { x, y }: Positions, from: number): Positions {
  const placed = {
    x: new Float64Array(size).fill(LAYOUT_SIZE / 2),
    y: new Float64Array(size).fill(LAYOUT_SIZE / 2),
  };
  indices.forEach((index, i) => {
    placed.x[index] = x[from + i];
    placed.y[index] = y[from + i];
  });
  return placed;
}

/** Positions of projects amid their members. */
function amid({ memberStarts, memberList, projects }: Viewed, { x, y }: Positions): Positions {
  const middle = (values: Float64Array, project: number) => {
    const members = memberList.subarray(memberStarts[project], memberStarts[project + 1]);
    return members.reduce((sum, member) => sum + values[member], 0) / members.length;
  };
  const all = Array.from({ length: projects }, (_, project) => project);
  return {
    x: Float64Array.from(all, (project) => middle(x, project)),
    y: Float64Array.from(all, (project) => middle(y, project)),
  };
}

/** Names who takes part in what: all that a layout depends on beside the one before. */
function nameOf(snapshot: Snapshot, viewed: Viewed): string {
  const hash = createHash('sha256').update(viewed.projectStarts).update(viewed.projectList);
  for (const index of viewed.principalIndices) hash.update(`${snapshot.principals[index].id}\n`);
  for (const index of viewed.projectIndices) hash.update(`${snapshot.projects[index].id}\n`);
  return hash.digest('base64url');
}

/** Where everything stood, for those that no view holds the middle. */
function asBefore({ principals, projects }: Snapshot, { at }: Known): Placed {
  const middle = LAYOUT_SIZE / 2;
  const placed = (rows: readonly { id: string }[]) => ({
    x: Float64Array.from(rows, ({ id }) => at.get(id)?.x ?? middle),
    y: Float64Array.from(rows, ({ id }) => at.get(id)?.y ?? middle),
  });
  return { principals: placed(principals), projects: placed(projects) };
}

async function place(
  snapshot: Snapshot,
  viewed: Viewed,
  pool: Pool,
  mostTies: number,
  before: Known | null,
): Promise<Placed> {
  const isLarge = countTies(viewed, mostTies).stopped;
  const principalIds = Array.from(viewed.principalIndices, (index) => snapshot.principals[index].id);
  const projectIds = Array.from(viewed.projectIndices, (index) => snapshot.projects[index].id);
  const ids = isLarge ? [...principalIds, ...projectIds] : principalIds;
  const { positions } = await pool.run(analyseJob, {
    affiliation: affiliationPart(viewed),
    kind: isLarge ? 'AFFILIATION' : 'COLLABORATION',
    names: { principal: [], tie: [], network: [] },
    seed: SEED,
    layout: { keys: keysOf(ids), previous: formerly(ids, before) },
  });
  const ofProjects = isLarge ? positions! : amid(viewed, positions!);
  return {
    principals: spread(snapshot.principals.length, viewed.principalIndices, positions!, 0),
    projects: spread(
      snapshot.projects.length,
      viewed.projectIndices,
      ofProjects,
      isLarge ? viewed.principals : 0,
    ),
  };
}

/** Prepares the layout of a revision; it starts from where nodes stood in the one before. */
export function createPlacing(
  snapshot: Snapshot,
  pool: Pool,
  { MAX_MAP_TIES }: { MAX_MAP_TIES: number },
  before: Known | null,
): Placing {
  let running: Promise<Placed> | undefined;
  let known = before;
  const find = async (): Promise<Placed> => {
    const viewed = applyView(snapshot, {});
    const of = nameOf(snapshot, viewed);
    if (before?.of === of) return asBefore(snapshot, before);
    const placed = await place(snapshot, viewed, pool, MAX_MAP_TIES, before);
    const at =
      ({ x, y }: Positions) =>
      ({ id }: { id: string }, i: number) =>
        [id, { x: x[i], y: y[i] }] as const;
    known = {
      of,
      at: new Map([
        ...snapshot.principals.map(at(placed.principals)),
        ...snapshot.projects.map(at(placed.projects)),
      ]),
    };
    return placed;
  };
  return {
    positions: () => {
      running ??= find();
      running.catch(() => {
        running = undefined;
      });
      return running;
    },
    known: () => known,
  };
}
