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

/** What Sigma draws of a tie. Only strong ones have a width: hairlines cost half as much to draw. */
export interface TieLook {
  type: 'thin' | 'wide';
  size: number;
  color: string;
}

/** Look of a tie of a strength between 0 and `maximum`, among so many ties; widths in pixels. */
export function tieLook(strength: number, maximum: number, ties: number): TieLook {
  const share = maximum > 0 ? Math.sqrt(Math.min(1, strength / maximum)) : 0;
  const thin = Math.min(1, Math.max(0.15, Math.sqrt(900 / Math.max(1, ties))));
  // Eight steps: Sigma keeps a table of every colour it has met.
  const step = Math.round(share * 7) / 7;
  const color = premultiplied(0x45, 0x55, 0x6b, (0.12 + 0.6 * step) * thin);
  return { type: share > 0.7 ? 'wide' : 'thin', size: 0.5 + 2.5 * share, color };
}

/** Colour of a translucent tie. Sigma blends colours as premultiplied by their opacity, so they must be. */
export function premultiplied(red: number, green: number, blue: number, opacity: number): string {
  const [r, g, b] = [red, green, blue].map((part) => Math.round(part * opacity));
  return `rgba(${r},${g},${b},${opacity.toFixed(3)})`;
}
