// How many of each kind are in the picture, for legends and for the line above the map.
import type { Domain, Sector } from '../gql/graphql.ts';
import { communityColors } from '../parts/palette.ts';
import type { SectorOrMissing } from '../parts/sectors.ts';
import type { Network } from './useDrawing.ts';

/** Principals of each sector in the picture, `missing` among them. */
export function countSectors(network: Network): Map<SectorOrMissing, number> {
  const { types, sectors } = network.nodes;
  return count(types.flatMap((type, i) => (type === 'PRINCIPAL' ? [sectors[i] ?? 'missing'] : [])));
}

/** Nodes of each domain in the picture, `unknown` among them. */
export function countDomains(network: Network): Map<Domain | 'unknown', number> {
  return count(network.nodes.domains.map((domain) => domain ?? 'unknown'));
}

/** Communities in the picture: those with a colour of their own, then the rest together, then nodes without ties. */
export function countCommunities(network: Network): Map<number | 'other' | 'none', number> {
  const counted = count(
    network.nodes.communities.map((community) => {
      if (community === null) return 'none';
      return community < communityColors.length ? community : 'other';
    }),
  );
  const place = (key: number | 'other' | 'none') =>
    typeof key === 'number' ? key : key === 'other' ? 100 : 101;
  return new Map([...counted].sort(([one], [other]) => place(one) - place(other)));
}

/** Numbers of nodes by type and of ties, as shown above the map. */
export function countAll(network: Network): { principals: number; projects: number; ties: number } {
  const types = count(network.nodes.types);
  return {
    principals: types.get('PRINCIPAL') ?? 0,
    projects: types.get('PROJECT') ?? 0,
    ties: network.ties.sources.length,
  };
}

/** Whether a sector is in the picture's filter; all are when none is named. */
export function isShown(chosen: Sector[] | undefined, sector: Sector): boolean {
  return !chosen || chosen.includes(sector);
}

function count<Key>(keys: readonly Key[]): Map<Key, number> {
  const counted = new Map<Key, number>();
  for (const key of keys) counted.set(key, (counted.get(key) ?? 0) + 1);
  return counted;
}
