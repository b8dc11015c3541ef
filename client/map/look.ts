// What nodes and ties look like: colour by what one asks for, size by a figure, width by strength.
import type { Layout } from '../gql/graphql.ts';

/** Smallest and largest radius in pixels for a number of nodes in a layout, so that many nodes do not cover each other. */
export function radii(nodes: number, layout: Layout): { smallest: number; largest: number } {
  const crowd = Math.min(1.3, Math.max(0.35, Math.sqrt(600 / Math.max(1, nodes))));
  // Cells and blocks put principals close together.
  const room = layout === 'FORCE' ? crowd : 0.7 * crowd;
  return { smallest: 2.8 * room, largest: 13 * room };
}

/** From where to where values of a column reach. */
export interface Extent {
  /** The least value where one is negative, else 0. */
  least: number;
  most: number;
}

/** Radius for a value; the smallest where there is none. Grows a little faster than by area. */
export function radius(
  value: number | null,
  { least, most }: Extent,
  { smallest, largest }: { smallest: number; largest: number },
): number {
  if (value === null || most <= least) return smallest;
  const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
  return smallest + (largest - smallest) * share ** 0.7;
}

/** Extent of a column, 0 always in it. */
export function extentOf(values: readonly (number | null)[]): Extent {
  const extent = { least: 0, most: 0 };
  for (const value of values) {
    if (value === null) continue;
    extent.least = Math.min(extent.least, value);
    extent.most = Math.max(extent.most, value);
  }
  return extent;
}

/** What is drawn of a tie. Only strong ones have a width: hairlines cost half as much to draw. */
export interface TieLook {
  type: 'thin' | 'wide';
  size: number;
  color: string;
}

/** Ties as columns: tie i leads from node `sources[i]` to node `targets[i]`. */
export interface Ties {
  sources: readonly number[];
  targets: readonly number[];
  looks: readonly TieLook[];
}

const color = (opacity: number) => premultiplied(0x45, 0x55, 0x6b, opacity);

/** Look of all ties where they are only a faint ground. */
export const groundTie: TieLook = { type: 'thin', size: 0.5, color: color(0.025) };

// Sigma keeps a table of every colour it has met.
const steps = 7;

/** Looks of ties by their strengths. */
export function tieLooks(strengths: readonly number[]): TieLook[] {
  const maximum = strongest(strengths);
  const thin = Math.min(1, Math.max(0.15, Math.sqrt(900 / Math.max(1, strengths.length))));
  const colors = Array.from({ length: steps + 1 }, (_, step) => color((0.12 + (0.6 * step) / steps) * thin));
  return strengths.map((strength) => {
    const share = shareOf(strength, maximum);
    const size = tieWidth(strength, maximum);
    return { type: share > 0.7 ? 'wide' : 'thin', size, color: colors[Math.round(share * steps)]! };
  });
}

/** Width in pixels of a tie of a strength between 0 and `maximum`. */
export function tieWidth(strength: number, maximum: number): number {
  return 0.5 + 2.5 * shareOf(strength, maximum);
}

function shareOf(strength: number, maximum: number): number {
  return maximum > 0 ? Math.sqrt(Math.min(1, strength / maximum)) : 0;
}

/** Strength of the widest ties: the 95th percentile, since a few very strong ones would make all others hairlines. */
export function strongest(strengths: readonly number[]): number {
  const sorted = Float64Array.from(strengths).sort();
  return sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
}

/** Colour of a translucent tie. Sigma blends colours as premultiplied by their opacity, so they must be. */
export function premultiplied(red: number, green: number, blue: number, opacity: number): string {
  const [r, g, b] = [red, green, blue].map((part) => Math.round(part * opacity));
  return `rgba(${r},${g},${b},${opacity.toFixed(3)})`;
}
