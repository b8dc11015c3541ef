// The 14 coordinators of one town: whom they know, how well, and which projects they look after.
import { label } from '#api/municipality/fiscal-year.ts';
import { AS_OF, dayOf, LAST_YEAR, later } from './calendar.ts';
import type { Member, Place, Town } from './cast.ts';
import type { Chance } from './chance.ts';
import { holes } from './holes.ts';
import { type GraphRows, tie } from './rows.ts';
import notes from './words/notes.json' with { type: 'json' };

/** A coordinator while the city is being made. */
export interface Guide {
  id: string;
  known: Set<Member>;
  /** Introductions a fiscal year. */
  capacity: number;
  active: boolean;
}

/** What the people of a town are made with. */
export interface Scene {
  rows: GraphRows;
  chance: Chance;
  nextId: () => string;
  town: Town;
}

const COUNT = 14;
const INACTIVE = 12;
const { busiest, least } = holes.coordinators.parameters;
const overload = holes.overload.parameters;

/** From the best known coordinator to the least, falling by the same factor. */
function acquaintances(rank: number): number {
  return Math.round(busiest * (least / busiest) ** (rank / (COUNT - 1)));
}

function employer({ town, chance }: Scene): Member {
  const { hub, welfare, office, council } = town.members;
  const collaboration = office.find(({ theme }) => theme === 'collaboration')!;
  const councils = council.filter((member) => member.blind === null);
  return chance.weighted([hub[0]!, welfare[0]!, collaboration, chance.pick(councils)], (member) =>
    member.role === 'hub' ? 3 : member.role === 'council' ? 2 : 1,
  );
}

function homes({ town, chance }: Scene): Place[] {
  const [first] = chance.several(town.places, 1, (place) =>
    place === town.valley ? 0 : place === town.center ? 3 : 1,
  );
  const beside = [...first!.neighbours].filter(
    (place) => place !== town.valley && town.places.includes(place),
  );
  return [first!, ...chance.several(beside, chance.int(0, 2), () => 1)];
}

function whom({ town, chance }: Scene, rank: number, places: Place[], fields: number[]): Member[] {
  const weight = (member: Member): number => {
    if (member.blind !== null || member.works.length === 0 || member.to < LAST_YEAR) return 0;
    const near = member.place === null ? 0.6 : places.includes(member.place) ? 1 : 0.15;
    return member.activity * near * (member.fields.some((field) => fields.includes(field)) ? 2 : 1);
  };
  return chance.several(Object.values(town.members).flat(), acquaintances(rank), weight);
}

function writeKnown({ rows, chance }: Scene, id: string, known: readonly Member[]): void {
  for (const member of known) {
    const strength = chance.weighted([1, 2, 3], (value) => [5, 3, 2][value - 1]!);
    const lastContact = later(AS_OF, -chance.int(5, 400 * (4 - strength)));
    rows.relationships.Acquaintance.push({
      source: id,
      target: member.id,
      key: {},
      properties: chance.happens(0.08) ? { strength } : { strength, lastContact },
    });
  }
}

function writeProjects({ rows, chance, town }: Scene, id: string, known: ReadonlySet<Member>): void {
  const fitting = town.works.filter(
    ({ lead, status, place }) => known.has(lead) && status !== 'CANCELLED' && place !== town.valley,
  );
  for (const work of chance.several(
    fitting,
    Math.round(known.size * 0.6),
    ({ members }) => members.filter((member) => known.has(member)).length,
  )) {
    rows.relationships.Coordination.push({
      source: id,
      target: work.id,
      key: { since: work.startYear },
      properties: work.status === 'COMPLETED' ? { until: work.endYear } : {},
    });
  }
}

/** Writes the coordinators of a town, the best known first. */
export function appointCoordinators(scene: Scene): Guide[] {
  const { rows, chance, nextId, town } = scene;
  return Array.from({ length: COUNT }, (_, rank) => {
    const number = String(rank + 1).padStart(2, '0');
    const id = nextId();
    const places = homes(scene);
    const fields = chance.several([1, 2, 3, 6, 7, 8, 9, 13, 16], 3, () => 1).sort((a, b) => a - b);
    const capacity = rank < overload.coordinators ? overload.capacity : chance.int(5, 12);
    const active = rank !== INACTIVE;
    rows.nodes.Coordinator.push({
      id,
      properties: {
        name: town.index === 0 ? `コーディネーター ${number}` : `コーディネーター ${number}(${town.city})`,
        cohort: `協働コーディネーター養成講座 ${label(chance.int(2019, 2024)).ja}`,
        skills: chance.several(notes.coordinatorSkills, chance.int(1, 3), () => 1),
        fields,
        capacityPerYear: capacity,
        status: active ? 'ACTIVE' : 'INACTIVE',
        contactEmail: `c${number}@example.jp`,
        contactPhone: '000-0000-0000',
        note: notes.fictional.person,
      },
    });
    for (const place of places) tie(rows.relationships.CoordinatorDistrict, id, place.id);
    tie(rows.relationships.Affiliation, id, employer(scene).id);
    const known = new Set(whom(scene, rank, places, fields));
    writeKnown(scene, id, [...known]);
    writeProjects(scene, id, known);
    return { id, known, capacity, active };
  });
}

/** A day of a fiscal year, none after the day on which the register stands. */
export function someDay(year: number, chance: Chance): string {
  return dayOf(year, chance.int(0, year === LAST_YEAR ? 270 : 364));
}
