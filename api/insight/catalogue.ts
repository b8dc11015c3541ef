// How a metric's range and source read.
import type { AnyMetric } from '../analysis/metrics/metric.ts';

const bound = (value: number | null) => (value === null ? '∞' : String(value));

/** Range of values as a text. */
export function rangeOf({ range: { min, max } }: AnyMetric): string {
  return `${min === null ? '-' : ''}${bound(min)} … ${bound(max)}`;
}

/** Where a metric comes from, with its DOI. */
export function sourceOf({ source: { citation, doi } }: AnyMetric): string {
  return doi ? `${citation} doi:${doi}` : citation;
}
