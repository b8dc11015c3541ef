// Shortest paths in hops between all principals: through projects where they are known, along ties where not.
import { addTo, searchOf } from '../search.ts';
import { networkOf, type Subject } from '../subject.ts';
import { searchHubs, sourcesOf } from './hub-paths.ts';
import { type Hubs, NOWHERE, packHubs } from './hubs.ts';
import { largestProjects } from './largest-projects.ts';
import type { Found, Paths } from './paths.ts';
import type { Rows } from './rows.ts';
import { searchTies } from './tie-paths.ts';

/** What a search for paths needs: hubs where projects are known, else ties. */
export type Packed = { readonly hubs: Hubs; readonly sources: Int32Array } | { readonly rows: Rows };

/** Packs a subject. */
export function packPaths(subject: Subject): Packed {
  if (subject.affiliation && !subject.network) {
    const hubs = packHubs(largestProjects(subject.affiliation));
    return { hubs, sources: sourcesOf(hubs) };
  }
  const { starts, neighbours } = networkOf(subject);
  return { rows: { starts, columns: neighbours } };
}

/**
 * Betweenness of every principal, and how far it is to others. Through projects the work grows with the participations,
 * not with the ties that they make. Exact; both ways agree to rounding.
 */
export const pathSearch = pathSearchOf('paths', true);

/** The same without betweenness, which is 0, in half the time. */
export const distanceSearch = pathSearchOf('distances', false);

function pathSearchOf(id: string, withBetweenness: boolean) {
  return searchOf({
    id,
    pack: packPaths,
    count: (packed: Packed) => ('rows' in packed ? packed.rows.starts.length - 1 : packed.sources.length),
    run: (packed, from, to, report): Found =>
      'rows' in packed
        ? searchTies(packed.rows, from, to, report, withBetweenness)
        : searchHubs(packed.hubs, packed.sources, from, to, report, withBetweenness),
    collect(packed) {
      const nodes = 'rows' in packed ? packed.rows.starts.length - 1 : packed.hubs.classes;
      const places = 'rows' in packed ? nodes : packed.sources.length;
      const all: Found = {
        between: new Float64Array(nodes),
        reached: new Float64Array(places),
        hops: new Float64Array(places),
        harmonic: new Float64Array(places),
        farthest: new Float64Array(places),
      };
      return {
        add(slice: Found, from: number) {
          addTo(all.between, slice.between);
          all.reached.set(slice.reached, from);
          all.hops.set(slice.hops, from);
          all.harmonic.set(slice.harmonic, from);
          all.farthest.set(slice.farthest, from);
        },
        result: (): Paths =>
          'rows' in packed
            ? { ...all, between: all.between.map(half) }
            : ofPrincipals(packed.hubs, packed.sources, all),
      };
    },
  });
}

// Cancellation may leave less than nothing where nothing is.
const half = (value: number) => Math.max(0, value / 2);

/** From classes and hubs to the principals in them. */
function ofPrincipals({ places, aloneWith }: Hubs, sources: Int32Array, found: Found): Paths {
  const sourceOf = new Map(Array.from(sources, (source, at) => [source, at]));
  const spread = (values: Float64Array, alone: (partners: number) => number) =>
    Float64Array.from(places, (place, principal) =>
      place === NOWHERE ? alone(aloneWith[principal]) : values[sourceOf.get(place)!],
    );
  return {
    between: Float64Array.from(places, (place) => (place >= 0 ? half(found.between[place]) : 0)),
    // Whoever is nowhere has its partners one hop away, and nobody else.
    reached: spread(found.reached, (partners) => partners),
    hops: spread(found.hops, (partners) => partners),
    harmonic: spread(found.harmonic, (partners) => partners),
    farthest: spread(found.farthest, (partners) => Math.min(1, partners)),
  };
}
