// Small networks of groups, and brokerage counted by its definition.
import { type Labels, labelsOf } from '#api/analysis/subject.ts';
import { affiliation, star } from './networks.ts';
import { sumOf, upTo } from './subjects.ts';

/** Node 0 of group A between two of A, two of B, one of C and one of no known group. */
export const starOfGroups = {
  network: star(7),
  // Neighbours A, A, B, B, C and one unknown. Ordered pairs: A–A 2; B–B 2; A with B or C 6 (one order); B with C 4.
  labels: labelsOf(['A', 'A', 'A', 'B', 'B', 'C', null])!,
};

/**
 * Projects {0, 1, 2} and {2, 3, 4}, 5 alone; groups A, B, A, A, B, A. Only 2 stands between others: pairs 0–3 (both A),
 * 0–4 and 1–3 (A and B), 1–4 (both B).
 */
export const twoProjects = {
  affiliation: affiliation(6, [
    [0, 1, 2],
    [2, 3, 4],
  ]),
  labels: labelsOf(['A', 'B', 'A', 'A', 'B', 'A'])!,
  coordinator: [0, 0, 2, 0, 0, 0],
  itinerant: [0, 0, 2, 0, 0, 0],
  gatekeeper: [0, 0, 2, 0, 0, 0],
  liaison: [0, 0, 0, 0, 0, 0],
};

/** Ordered pairs of partners that are not tied, weighed by the groups of the node and the two. */
export function brokerageByDefinition(
  size: number,
  labels: Labels | null,
  table: readonly (readonly number[])[],
  weigh: (own: number, a: number, b: number) => number,
): number[] {
  return upTo(size).map((node) => {
    if (!labels || labels.of[node] < 0) return Number.NaN;
    const partners = upTo(size).filter((other) => table[node][other] > 0 && labels.of[other] >= 0);
    return sumOf(
      partners.flatMap((a) =>
        partners
          .filter((b) => b !== a && table[a][b] === 0)
          .map((b) => weigh(labels.of[node], labels.of[a], labels.of[b])),
      ),
    );
  });
}
