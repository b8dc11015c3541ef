// Counts by outcome.
import type { CountsFragment, RowOutcome } from '../../gql/graphql.ts';

/** Rows of one outcome. */
export function countOf(counts: CountsFragment, outcome: RowOutcome): number {
  const { created, updated, unchanged, merged, refused } = counts;
  return { CREATED: created, UPDATED: updated, UNCHANGED: unchanged, MERGED: merged, REFUSED: refused }[
    outcome
  ];
}

/** Rows of all outcomes. */
export function totalOf({ created, updated, unchanged, merged, refused }: CountsFragment): number {
  return created + updated + unchanged + merged + refused;
}
