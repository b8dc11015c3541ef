// Shortest paths in the network of principals and projects, both as nodes.
import { addTo, searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { searchTwoMode } from './abreast/two-mode-paths.ts';
import { distancesOf, type Found, putDistances } from './paths.ts';
import { twoModeOf } from './two-mode.ts';

/** Paths of every principal in the network of principals and projects. */
export interface AffiliationPaths {
  /** Betweenness, each unordered pair of nodes of either kind counted once. */
  readonly between: Float64Array;
  /** Principals and projects reached, and hops to all of them. */
  readonly reached: Float64Array;
  readonly hops: Float64Array;
}

/**
 * Shortest paths between principals and projects, a participation being one hop; NaN where only ties are known.
 *
 * Source: S. P. Borgatti, M. G. Everett, Social Networks 19 (1997) 243–269, doi:10.1016/S0378-8733(96)00301-2.
 * @throws RangeError when a number of shortest paths exceeds 1.8e308
 */
export const affiliationPathSearch = searchOf({
  id: 'affiliationPaths',
  pack: ({ affiliation, size }: Subject) => ({ size, packed: affiliation && twoModeOf(affiliation) }),
  count: ({ packed }) => (packed ? packed.principals.sizes.length + packed.projects.sizes.length : 0),
  run: ({ packed }, from, to, report): Found => searchTwoMode(packed!, from, to, report),
  collect({ size, packed }) {
    const own = packed?.principals.sizes.length ?? 0;
    const nodes = own + (packed?.projects.sizes.length ?? 0);
    const all: Found = { ...distancesOf(nodes), between: new Float64Array(own) };
    const ofPrincipals = (values: Float64Array) =>
      packed
        ? Float64Array.from(packed.classOf, (own) => values[own])
        : new Float64Array(size).fill(Number.NaN);
    return {
      add(slice: Found, from: number) {
        addTo(all.between, slice.between);
        putDistances(all, slice, from);
      },
      result: (): AffiliationPaths => ({
        between: ofPrincipals(all.between.map((value) => value / 2)),
        reached: ofPrincipals(all.reached),
        hops: ofPrincipals(all.hops),
      }),
    };
  },
});
