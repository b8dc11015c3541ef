// Figures of a principal's position in a view.
import type { Words } from '../analysis/metrics/metric.ts';
import { metricId } from '../analysis/metrics/names.ts';
import type { Current } from '../network/current.ts';
import { type Figure, figureOf, metricOf } from '../network/figures.ts';
import type { View } from '../network/view.ts';

const NOT_IN_VIEW: Words = { ja: 'この範囲に含まれていません', en: 'not part of this view' };

/** Place of a principal in a view, −1 if the view does not hold it. */
function placeIn({ snapshot, insight }: Current, view: View, id: string): number {
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
  if (place < 0)
    return ids.map((metric) => ({
      metric: metricOf('PRINCIPAL', metric),
      value: null,
      undefined: NOT_IN_VIEW,
    }));
  const columns = await current.insight(view).columns(ids);
  return ids.map((metric, i) => figureOf(metricOf('PRINCIPAL', metric), columns[i][place]));
}

/** A function that gives the value of one metric for an id, null where undefined or not in the view. */
export async function valueByPrincipal(
  current: Current,
  name: string,
  view: View,
): Promise<(id: string) => number | null> {
  const { snapshot } = current;
  const { viewed, columns } = current.insight(view);
  const [column] = await columns([metricId(name)]);
  const values = new Map(
    Array.from(viewed.principalIndices, (index, place) => [snapshot.principals[index].id, column[place]]),
  );
  return (id) => {
    const value = values.get(id);
    return value === undefined || Number.isNaN(value) ? null : value;
  };
}
