// Figures of a principal's position in a view.
import { setImmediate as turn } from 'node:timers/promises';
import type { Metric } from '../analysis/metrics/metric.ts';
import { metricId } from '../analysis/metrics/names.ts';
import { once } from '../analysis/once.ts';
import { ranksOf } from '../analysis/ranks.ts';
import { AppError } from '../errors.ts';
import type { Current } from '../network/current.ts';
import { askFor, type Figure, figureOf, NOT_IN_VIEW, testAt, withoutValue } from '../network/figures.ts';
import type { View } from '../network/view.ts';
import { type Band, type Column, metricOf, SEED } from '../network/wanted.ts';

/** A figure with its rank and how far that moves. */
export interface Position {
  figure: Figure;
  rank: number | null;
  ranked: number;
  band: { low: number; high: number; replicates: number; seed: number } | null;
}

/** Place of a principal in a view, −1 if the view does not hold it. */
export function placeIn({ snapshot, insight }: Current, view: View, id: string): number {
  return insight(view).viewed.principalIndices.indexOf(snapshot.indexOf.principals.get(id) ?? -1);
}

/** The figures asked for, in that order. */
export async function principalFigures(
  current: Current,
  id: string,
  names: readonly string[],
  view: View,
): Promise<Figure[]> {
  const ids = names.map(metricId);
  const place = placeIn(current, view, id);
  if (place < 0) return ids.map((metric) => withoutValue(metricOf('PRINCIPAL', metric), NOT_IN_VIEW, true));
  const insight = current.insight(view);
  const asked = await askFor<Column>(insight, 'PRINCIPAL', ids, current.seconds);
  return asked.map(({ metric, result, reason }) => {
    if (!result) return withoutValue(metric, reason, false);
    const test = testAt(insight.test<Float64Array>(metric), place);
    return figureOf(metric, result.values[place], { sampled: result.sampled, test });
  });
}

const ranksIn = once(({ values }: Column) => {
  const ranks = ranksOf(values);
  return { ranks, ranked: ranks.reduce((count, rank) => count + (rank > 0 ? 1 : 0), 0) };
});

/** The figures asked for with their ranks; a yes or no has none. */
export async function principalPositions(
  current: Current,
  id: string,
  names: readonly string[],
  view: View,
): Promise<Position[]> {
  const figures = await principalFigures(current, id, names, view);
  const place = placeIn(current, view, id);
  const insight = current.insight(view);
  const positions: Position[] = [];
  for (const figure of figures) {
    const column = place < 0 || figure.metric.boolean ? undefined : insight.column(figure.metric);
    if (!column) {
      positions.push({ figure, rank: null, ranked: 0, band: null });
      continue;
    }
    const { ranks, ranked } = ranksIn(column);
    const band = bandAt(insight.band(figure.metric), place);
    positions.push({ figure, rank: ranks[place] || null, ranked, band });
    // Ranking takes milliseconds for each figure of a large view.
    await turn();
  }
  return positions;
}

function bandAt(band: Band | undefined, place: number): Position['band'] {
  if (!band || Number.isNaN(band.low[place])) return null;
  return { low: band.low[place], high: band.high[place], replicates: band.replicates, seed: SEED };
}

function refuseUnknown({ label }: Metric, { ja, en }: { ja: string; en: string }): never {
  throw new AppError(
    'BAD_USER_INPUT',
    { ja: `「${label.ja}」の値がまだありません。${ja}`, en: `There are no values of “${label.en}”. ${en}` },
    { field: 'orderBy' },
  );
}

/**
 * A function that gives the value of one metric for an id, null where undefined or not in the view.
 * @throws AppError BAD_USER_INPUT when it takes long and nobody has computed it
 */
export async function valueByPrincipal(
  current: Current,
  name: string,
  view: View,
): Promise<(id: string) => number | null> {
  const { snapshot, insight, seconds } = current;
  const own = insight(view);
  const [{ metric, result, reason }] = await askFor<Column>(own, 'PRINCIPAL', [metricId(name)], seconds);
  if (!result) refuseUnknown(metric, reason);
  const values = new Map(
    Array.from(own.viewed.principalIndices, (index, place) => [
      snapshot.principals[index].id,
      result.values[place],
    ]),
  );
  return (id) => {
    const value = values.get(id);
    return value === undefined || Number.isNaN(value) ? null : value;
  };
}
