// Fiscal years of participations, from spans for each of them and back.
import type { Span } from './kernels/year-spans.ts';
import type { ParticipationYears } from './subject.ts';

/** Years of participations from the spans of each, which ascend and stand apart. */
export function yearsOfSpans(spans: readonly (readonly Span[])[]): ParticipationYears {
  const starts = new Int32Array(spans.length + 1);
  spans.forEach((ofOne, entry) => {
    starts[entry + 1] = starts[entry] + ofOne.length;
  });
  const all = spans.flat();
  return {
    starts,
    first: Int32Array.from(all, ([first]) => first),
    last: Int32Array.from(all, ([, last]) => last),
  };
}

/** Spans of one participation. */
export function spansAt({ starts, first, last }: ParticipationYears, entry: number): Span[] {
  const spans: Span[] = [];
  for (let span = starts[entry]; span < starts[entry + 1]; span++) spans.push([first[span], last[span]]);
  return spans;
}
