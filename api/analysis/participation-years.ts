// Fiscal years of participations, from spans for each of them and back.
import { joined, type Span } from './kernels/year-spans.ts';
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

/**
 * Years of participations most of which have one span.
 * @param first first year of each, after its last where there is none
 * @param several all spans of those that have more, which may overlap
 */
export function yearsOfEntries(
  first: Int32Array,
  last: Int32Array,
  several: ReadonlyMap<number, readonly Span[]>,
): ParticipationYears {
  const more = new Map(Array.from(several, ([entry, spans]) => [entry, joined(spans)] as const));
  const starts = new Int32Array(first.length + 1);
  for (let entry = 0; entry < first.length; entry++) {
    const one = first[entry] <= last[entry] ? 1 : 0;
    starts[entry + 1] = starts[entry] + (more.get(entry)?.length ?? one);
  }
  const found = {
    starts,
    first: new Int32Array(starts[first.length]),
    last: new Int32Array(starts[first.length]),
  };
  for (let entry = 0; entry < first.length; entry++) {
    const spans = more.get(entry);
    spans?.forEach((span, i) => {
      [found.first[starts[entry] + i], found.last[starts[entry] + i]] = span;
    });
    if (spans || starts[entry] === starts[entry + 1]) continue;
    found.first[starts[entry]] = first[entry];
    found.last[starts[entry]] = last[entry];
  }
  return found;
}

/** Spans of one participation. */
export function spansAt({ starts, first, last }: ParticipationYears, entry: number): Span[] {
  const spans: Span[] = [];
  for (let span = starts[entry]; span < starts[entry + 1]; span++) spans.push([first[span], last[span]]);
  return spans;
}
