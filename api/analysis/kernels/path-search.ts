// Shortest paths in hops between all principals: through projects or along ties, whichever is less work.
import { addTo, searchOf } from '../search.ts';
import type { Subject } from '../subject.ts';
import { searchCrowd } from './abreast/crowd-paths.ts';
import { searchHubs } from './abreast/hub-paths.ts';
import { type ArrangedHubs, arrangedHubs } from './arranged-hubs.ts';
import { type CrowdOf, crowdOf, crowdOfProjects, ofCrowd } from './crowds.ts';
import { type Hubs, NOWHERE, packHubs } from './hubs.ts';
import { largestProjects } from './largest-projects.ts';
import { distancesOf, type Found, type Paths, putDistances } from './paths.ts';

/** What one entry, one with a factor, and one node cost in a search through projects, an entry of a tie being 1. */
const COST = { entry: 1.4, surplus: 1.7, node: 12, tieNode: 6 } as const;

/** Whether a search through projects is less work than one along the ties that they make (measured, see `COST`). */
function areHubsLess({ classes, hubs, members, memberStarts, others, leaves, pairs }: Hubs): boolean {
  let [ties, nodes] = [pairs, classes];
  for (let hub = 0; hub < hubs; hub++) {
    if (leaves[hub] === 0) continue;
    ties += 2 * (memberStarts[hub + 1] - memberStarts[hub]);
    nodes++;
  }
  const through = COST.entry * 2 * members.length + COST.surplus * others.length;
  return through + COST.node * (classes + hubs) < ties + COST.tieNode * nodes;
}

/** Hubs of a subject, or its ties where they are less work or all that is known. */
export type Exact = ArrangedHubs | CrowdOf;

/** Packs a subject for all its paths. */
export function packExact(subject: Subject): Exact {
  if (!subject.affiliation || subject.network) return crowdOf(subject);
  const projects = largestProjects(subject.affiliation);
  const hubs = packHubs(projects);
  return areHubsLess(hubs) ? arrangedHubs(hubs) : crowdOfProjects(projects);
}

/**
 * Betweenness of every principal, and how far it is to others. Through projects the work grows with the participations,
 * not with the ties that they make. Exact; both ways agree to rounding.
 */
export const pathSearch = searchOf({
  id: 'paths',
  pack: packExact,
  count: (packed: Exact) => ('crowd' in packed ? packed.crowd.sizes.length : packed.sources.length),
  run: (packed, from, to, report): Found =>
    'crowd' in packed
      ? searchCrowd(packed.crowd, numbersFrom(from, to), false, report)
      : searchHubs(packed.hubs, packed.sources.subarray(from, to), report),
  collect(packed) {
    const nodes = 'crowd' in packed ? packed.crowd.sizes.length : packed.hubs.classes;
    const sources = 'crowd' in packed ? nodes : packed.sources.length;
    const all: Found = { ...distancesOf(sources), between: new Float64Array(nodes) };
    return {
      add(slice: Found, from: number) {
        addTo(all.between, slice.between);
        putDistances(all, slice, from);
      },
      result: (): Paths => ('crowd' in packed ? ofCrowd(packed, all) : ofPrincipals(packed, all)),
    };
  },
});

/** So many numbers from one on. */
export const numbersFrom = (from: number, to: number) =>
  Int32Array.from({ length: to - from }, (_, i) => from + i);

// Cancellation may leave less than nothing where nothing is.
const half = (value: number) => Math.max(0, value / 2);

/** From classes and hubs to the principals in them. */
function ofPrincipals({ hubs: { places, aloneWith }, sources }: ArrangedHubs, found: Found): Paths {
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
