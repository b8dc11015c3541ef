// Who takes part in a project: chosen by activity, shared field and nearness, within the walls of the planted holes.
import type { Sector } from '#api/municipality/sectors.ts';
import { kinds, type Member, maskOf, type Place, type Role, type Town } from './cast.ts';
import type { Chance } from './chance.ts';
import { apartPairs } from './holes.ts';
import type { Count, Template } from './templates.ts';

/** What a project asks of those who join. */
export interface Call {
  town: Town;
  place: Place;
  template: Template;
  fields: readonly number[];
  /** The same fields as bits. */
  mask: number;
  year: number;
}

/** A call of these fields. */
export function callFor(
  town: Town,
  place: Place,
  template: Template,
  fields: readonly number[],
  year: number,
): Call {
  return { town, place, template, fields, mask: maskOf(fields), year };
}

/** Weight of one district away, and of all others, by how far the project reaches. */
const reach = {
  DISTRICT: { beside: 0.06, far: 0.012 },
  WIDER: { beside: 0.5, far: 0.08 },
  CITY: { beside: 0.8, far: 0.6 },
} as const;

/** Those who do not come to another district's own events from across the city. */
const local: ReadonlySet<Role> = new Set(['ward', 'council', 'school', 'volunteer']);

const specialists: ReadonlySet<Role> = new Set(['npo', 'volunteer', 'citizen', 'agency', 'office']);

/** Whether a principal could take part: active that year, and not across the wall around the valley. */
export function available(
  member: Member,
  { town, place, year }: Pick<Call, 'town' | 'place' | 'year'>,
): boolean {
  if (member.activity === 0 || year < member.from || year > member.to) return false;
  return member.place === null || (member.place === town.valley) === (place === town.valley);
}

function nearness(member: Member, { place, template }: Call): number {
  if (member.place === null || member.place === place) return 1;
  const { beside, far } = reach[template.scope];
  if (place.neighbours.has(member.place)) return beside;
  return template.scope === 'DISTRICT' && local.has(member.role) ? 0 : far;
}

function fitness(member: Member, { mask, template }: Call): number {
  const shared = (member.mask & mask) !== 0;
  if (specialists.has(member.role)) return shared ? 6 : template.open ? 1.5 : 0;
  return member.role === 'firm' && shared ? 2.5 : 1;
}

function schoolFits(member: Member, template: Template): boolean {
  const usual =
    template.scope === 'CITY' ? ['elementary', 'junior', 'high', 'university'] : ['elementary', 'junior'];
  return (template.schools ?? usual).includes(member.theme);
}

/** How readily a principal answers a call; 0 if it cannot. */
export function appeal(member: Member, call: Call): number {
  if (!available(member, call)) return 0;
  if (member.role === 'school' && !schoolFits(member, call.template)) return 0;
  return member.activity * nearness(member, call) * fitness(member, call);
}

/** Everyone of a sort within reach of a call. */
export function pool(role: Role, { town, place, template }: Call): readonly Member[] {
  if (role !== 'ward' || template.scope === 'CITY') return town.members[role];
  return template.scope === 'DISTRICT'
    ? place.wards
    : [place, ...place.neighbours].flatMap((at) => at.wards.filter((ward) => ward.town === town));
}

function number(count: Count, chance: Chance): number {
  if (typeof count !== 'number') return chance.int(count[0], count[1]);
  return count < 1 ? Number(chance.happens(count)) : count;
}

/** How many of each sort a project asks for, before anyone is asked, with the pairs of sectors kept apart. */
export function slots(template: Template, lead: Member, chance: Chance): Map<Role, number> {
  const wanted = new Map<Role, number>();
  for (const [role, count] of Object.entries(template.members) as [Role, Count][])
    wanted.set(role, number(count, chance));
  const has = (sector: Sector) =>
    lead.sector === sector || [...wanted].some(([role, n]) => n > 0 && kinds[role].sector === sector);
  for (const { sectors, kept } of apartPairs) {
    if (template.meets || !sectors.every(has) || chance.happens(kept)) continue;
    const [first, second] = sectors;
    const leaves = lead.sector === first ? second : lead.sector === second ? first : chance.pick(sectors);
    for (const role of wanted.keys()) if (kinds[role].sector === leaves) wanted.set(role, 0);
  }
  return wanted;
}

/** Asks around until the slots are filled or nobody is left to ask. */
export function recruit(
  call: Call,
  wanted: ReadonlyMap<Role, number>,
  taken: Set<Member>,
  chance: Chance,
): Member[] {
  const found: Member[] = [];
  for (const [role, count] of wanted) {
    if (count === 0) continue;
    const weight = (member: Member) => {
      const value = appeal(member, call);
      return value > 0 && taken.has(member) ? 0 : value;
    };
    for (const member of chance.several(pool(role, call), count, weight)) {
      taken.add(member);
      found.push(member);
    }
  }
  return found;
}
