// Which figures size and colour show.
import type { PrincipalMetric, TieMetric } from '../gql/graphql.ts';
import { type ColorMode, colorModes, sameSize } from './state.ts';

type Metrics = readonly { id: string }[];

/** The metric of the size: the one an address names, the first there is when it names none of them; null for nodes of one size. */
export function sizeMetric(size: string, metrics: Metrics): PrincipalMetric | null {
  if (size === sameSize) return null;
  const known = metrics.find(({ id }) => id === size) ?? metrics[0];
  return known ? (known.id as PrincipalMetric) : null;
}

/** The metric of the list of ties; null where the address names none there is. */
export function tieMetric(tie: string | undefined, metrics: Metrics): TieMetric | null {
  const known = metrics.find(({ id }) => id === tie);
  return known ? (known.id as TieMetric) : null;
}

/** The metric of the colour; null where the colour says something else, or the address names no metric there is. */
export function colorMetric(color: string, metrics: Metrics): PrincipalMetric | null {
  const known = metrics.find(({ id }) => id === color);
  return known ? (known.id as PrincipalMetric) : null;
}

/** What the colour says: by sector where the address names nothing there is. */
export function colorMode(color: string, metrics: Metrics): ColorMode {
  if (colorMetric(color, metrics)) return 'figure';
  return colorModes.find((mode) => mode === color) ?? 'sector';
}
