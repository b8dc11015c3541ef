// How often each number occurs.
import type { Table } from '../metrics/metric.ts';

/** A table of one row per number that occurs, ascending, and how often it does; null where there are no numbers. */
export function distributionOf(starts: Int32Array, column: string): Table | null {
  const counts = new Map<number, number>();
  for (let i = 0; i + 1 < starts.length; i++) {
    const number = starts[i + 1] - starts[i];
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const numbers = [...counts.keys()].sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  return {
    rows: numbers.map(String),
    columns: [column],
    values: numbers.map((number) => [counts.get(number)!]),
  };
}
