// The layout by districts: a block for each district, its principals in rows within it.
import { sectors } from '../municipality/sectors.ts';
import type { Positions } from './positions.ts';
import type { Snapshot, SnapshotPrincipal } from './snapshot.ts';

/** Where a district stands, 0 to 1000 each way, from its left upper corner. */
export interface Block {
  /** Null: principals without a district. */
  readonly district: { readonly id: string; readonly name: string } | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Positions by index of the principal in the snapshot, and the blocks they stand in. */
export interface DistrictLayout extends Positions {
  readonly blocks: readonly Block[];
}

const SIZE = 1000;
/** Between blocks, and from a block's rim to its principals. */
const GAP = 8;
/** Above the principals of a block, for its name. */
const HEAD = 26;
/** Farthest that neighbours in a block stand apart. */
const SPACING = 42;
/** Room for the name of a district with nobody in it, in principals. */
const LEAST = 3;

interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

/**
 * Lays out every principal of a snapshot, whatever the view: each stays where it is when filters change. A principal of
 * several districts stands in the first of them by identifier. Areas of blocks are in proportion to their principals;
 * the largest district stands at the upper left, those without a district last. Within a block principals stand in
 * rows by sector, then by identifier.
 */
export function layOutByDistrict(snapshot: Snapshot): DistrictLayout {
  const { principals, districts } = snapshot;
  const members = new Map<string | null, number[]>(districts.map(({ id }) => [id, []]));
  members.set(null, []);
  principals.forEach((principal, index) => {
    members.get(districtOf(snapshot, principal))!.push(index);
  });
  const named = new Map(districts.map((district) => [district.id as string | null, district]));
  const groups = [...members].filter(([id, list]) => id !== null || list.length > 0);
  groups.sort(
    ([a, one], [b, other]) =>
      Number(a === null) - Number(b === null) || other.length - one.length || (a! < b! ? -1 : 1),
  );
  const areas = squarified(groups.map(([, list]) => list.length + LEAST));
  const x = new Float64Array(principals.length);
  const y = new Float64Array(principals.length);
  const blocks = groups.map(([id, list], i) => {
    const area = inset(areas[i]);
    const inOrder = list.toSorted((a, b) => rankOf(principals[a]) - rankOf(principals[b]) || a - b);
    fill(inOrder, area, x, y);
    return { district: named.get(id) ?? null, ...area };
  });
  return { x, y, blocks };
}

/** The district in which a principal stands: the first of its own; null without any. */
export function districtOf({ indexOf }: Snapshot, { districts }: SnapshotPrincipal): string | null {
  return districts.find((id) => indexOf.districts.has(id)) ?? null;
}

function rankOf({ sector }: SnapshotPrincipal): number {
  return sector === null ? sectors.length : sectors.findIndex(({ code }) => code === sector);
}

function inset({ x, y, width, height }: Area): Area {
  return {
    x: hundredth(x + GAP / 2),
    y: hundredth(y + GAP / 2),
    width: hundredth(width - GAP),
    height: hundredth(height - GAP),
  };
}

/** Rows from the left upper corner, as far apart as there is room. */
function fill(
  list: readonly number[],
  { x: left, y: top, ...block }: Area,
  x: Float64Array,
  y: Float64Array,
) {
  const width = Math.max(1, block.width - 2 * GAP);
  const height = Math.max(1, block.height - HEAD - GAP);
  let step = Math.min(SPACING, Math.sqrt((width * height) / Math.max(1, list.length)));
  // A row or column more than fits by area alone.
  while (Math.max(1, Math.floor(width / step)) * Math.floor(height / step) < list.length) step *= 0.97;
  const columns = Math.max(1, Math.floor(width / step));
  list.forEach((index, i) => {
    x[index] = hundredth(left + GAP + ((i % columns) + 0.5) * step);
    y[index] = hundredth(top + HEAD + (Math.floor(i / columns) + 0.5) * step);
  });
}

/**
 * Rectangles of given areas that fill the square, nearly square each: Bruls, Huizing & van Wijk 2000, Squarified
 * treemaps, doi:10.1007/978-3-7091-6783-0_4. Weights in the order in which they are placed.
 */
function squarified(weights: readonly number[]): Area[] {
  const scale = SIZE ** 2 / weights.reduce((sum, weight) => sum + weight, 0);
  const areas: Area[] = [];
  let free: Area = { x: 0, y: 0, width: SIZE, height: SIZE };
  for (let from = 0; from < weights.length; ) {
    const side = Math.min(free.width, free.height);
    let to = from + 1;
    while (
      to < weights.length &&
      worst(weights, from, to + 1, side, scale) <= worst(weights, from, to, side, scale)
    )
      to++;
    const row = weights.slice(from, to).map((weight) => weight * scale);
    const depth = row.reduce((sum, area) => sum + area, 0) / side;
    let along = 0;
    for (const area of row) {
      const length = area / depth;
      areas.push(
        free.width >= free.height
          ? { x: free.x, y: free.y + along, width: depth, height: length }
          : { x: free.x + along, y: free.y, width: length, height: depth },
      );
      along += length;
    }
    free =
      free.width >= free.height
        ? { ...free, x: free.x + depth, width: free.width - depth }
        : { ...free, y: free.y + depth, height: free.height - depth };
    from = to;
  }
  return areas;
}

/** The worst ratio of sides in a row of weights `from` to before `to`, along a side. */
function worst(weights: readonly number[], from: number, to: number, side: number, scale: number): number {
  const row = weights.slice(from, to).map((weight) => weight * scale);
  const sum = row.reduce((total, area) => total + area, 0);
  return Math.max(
    ...row.map((area) => Math.max((side ** 2 * area) / sum ** 2, sum ** 2 / (side ** 2 * area))),
  );
}
