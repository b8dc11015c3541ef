// Fiscal years covered by spans of years that may overlap.

/** Spans, each from its first to its last year, both included; one whose last is before its first covers nothing. */
export type Span = readonly [first: number, last: number];

/** The same years in as few spans as there can be, ascending. */
export function joined(spans: readonly Span[]): Span[] {
  const all: [first: number, last: number][] = [];
  for (const [first, last] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (last < first) continue;
    const before = all.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else all.push([first, last]);
  }
  return all;
}

/** Number of different years in the spans. */
export function yearsIn(spans: readonly Span[]): number {
  let years = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [first, last] of spans.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(first, covered + 1);
    if (last < from) continue;
    years += last - from + 1;
    covered = last;
  }
  return years;
}
