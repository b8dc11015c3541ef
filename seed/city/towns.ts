// Districts on a map and the towns they make up.

import type { Member, Place, Role, Town } from './cast.ts';
import { type Chance, chanceOf } from './chance.ts';
import { holes } from './holes.ts';
import type { GraphRows } from './rows.ts';
import districts from './words/districts.json' with { type: 'json' };
import municipalities from './words/municipalities.json' with { type: 'json' };

const COLUMNS = 5;
const CENTER = 12;

function townName(index: number): [string, string] {
  if (index === 0) return ['みなも', 'みなも'];
  const { heads, tails } = municipalities;
  const head = heads[(index - 1) % heads.length]!;
  const tail = tails[Math.floor((index - 1) / heads.length)]!;
  return [head[0]! + tail[0]!, head[1]! + tail[1]!];
}

function placeWords(town: number, index: number, chance: Chance): string[] {
  if (town === 0) return districts.named[index]!;
  const { heads, tails, rivers } = districts;
  // One row of heads a town at a time: 64 × 60 names are enough for 160 towns of 23 districts.
  const number = (town - 1) * districts.named.length + index;
  const head = heads[number % heads.length]!;
  const tail = tails[Math.floor(number / heads.length)]!;
  const name = head[0]! + tail[0]!;
  return [name, head[1]! + tail[1]!, chance.pick(rivers), `${name}の森`];
}

function noMembers(): Record<Role, Member[]> {
  return {
    ward: [],
    council: [],
    npo: [],
    hub: [],
    volunteer: [],
    welfare: [],
    firm: [],
    school: [],
    citizen: [],
    office: [],
    agency: [],
    committee: [],
  };
}

/** Towns side by side on one map, each of 23 districts in five columns. */
export function layTowns(seed: number, count: number, nextId: () => string): Town[] {
  const chance = chanceOf(seed, 'towns');
  const across = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, index) => {
    const [short, kana] = townName(index);
    const corner = [(index % across) * COLUMNS, Math.floor(index / across) * COLUMNS] as const;
    const places = districts.named.map((_words, position): Place => {
      const [name, reading, river, hill] = placeWords(index, position, chance);
      const at = [corner[0] + (position % COLUMNS), corner[1] + Math.floor(position / COLUMNS)] as const;
      return {
        id: nextId(),
        name: name!,
        kana: reading!,
        river: river!,
        hill: hill!,
        index: position,
        at,
        neighbours: new Set(),
        wards: [],
      };
    });
    return {
      index,
      city: `${short}市`,
      cityKana: `${kana}し`,
      short,
      kana,
      places,
      valley: places[holes.valley.parameters.place]!,
      quiet: places[holes.quiet.parameters.place]!,
      center: places[CENTER]!,
      beside: null,
      members: noMembers(),
      works: [],
    };
  });
}

/** Makes towns guests of one another in a ring, and the districts that touch neighbours: beside, below, and one diagonal, so that no two borders cross. */
export function joinPlaces(towns: readonly Town[]): void {
  const map = new Map<string, Place>();
  const all = towns.flatMap((town) => town.places);
  if (towns.length > 1) for (const town of towns) town.beside = towns[(town.index + 1) % towns.length]!;
  for (const place of all) map.set(place.at.join(), place);
  for (const place of all) {
    const [x, y] = place.at;
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const other = map.get([x + dx, y + dy].join());
      if (!other) continue;
      place.neighbours.add(other);
      other.neighbours.add(place);
    }
  }
}

/** Rows of all districts. */
export function writeDistricts(rows: GraphRows, towns: readonly Town[]): void {
  for (const { places } of towns) {
    for (const { id, name, kana, neighbours } of places) {
      rows.nodes.District.push({
        id,
        properties: { name, kana, neighbours: [...neighbours].map((place) => place.id) },
      });
    }
  }
}
