// Enters one principal in the register: its row, its district, its years, its made-up contact.
import { isCorporateNumber } from '#api/atlas/values.ts';
import type { PrincipalProperties } from '#cypher/statements.generated.ts';
import { FIRST_YEAR, LAST_YEAR, years } from './calendar.ts';
import { kinds, type Member, maskOf, type Place, type Role, type Town } from './cast.ts';
import type { Chance } from './chance.ts';
import { holes } from './holes.ts';
import { type GraphRows, tie } from './rows.ts';
import notes from './words/notes.json' with { type: 'json' };

/** What a list of principals says about one of them. */
export interface Entry extends Pick<PrincipalProperties, 'aliases' | 'skills' | 'doNotIntroduce'> {
  role: Role;
  name: string;
  kana: string;
  short?: string;
  theme?: string;
  topic?: string;
  fields: readonly number[];
  place: Place | null;
  /** Times as active as others. */
  hub?: number;
  offers?: readonly string[];
  needs?: readonly string[];
  offersNote?: string;
  needsNote?: string;
  /** Known to be in projects, whatever chance says. */
  steady?: boolean;
  circle?: boolean;
  unclassified?: boolean;
}

/** The register being filled. */
export interface Register {
  rows: GraphRows;
  chance: Chance;
  nextId: () => string;
  /** Names taken, over all towns. */
  taken: Set<string>;
}

const contactNames: Partial<Record<Role, string>> = {
  ward: '区長',
  council: '事務局長',
  npo: '事務局',
  hub: '事務局',
  volunteer: '代表',
  welfare: '地域福祉係',
  firm: '総務担当',
  school: '地域連携担当',
  citizen: '本人',
};
const lasting: ReadonlySet<Role> = new Set(['ward', 'council', 'school', 'office', 'agency', 'committee']);

/** A corporate number of an office of registration that does not exist (9999), with its true check digit. */
function corporateNumber(role: Role, count: number): string {
  const twelve = `9999${role === 'firm' ? '01' : '05'}${String(count).padStart(6, '0')}`;
  for (let digit = 1; digit <= 9; digit++) {
    if (isCorporateNumber(`${digit}${twelve}`)) return `${digit}${twelve}`;
  }
  throw new Error(`no check digit fits ${twelve}`);
}

function spanOf(role: Role, chance: Chance): { from: number; to: number; status: string } {
  if (lasting.has(role)) return { from: 1955, to: 9999, status: 'ACTIVE' };
  const from = chance.happens(0.25) ? chance.int(FIRST_YEAR + 1, LAST_YEAR) : chance.int(1990, FIRST_YEAR);
  if (from > 2021 || !chance.happens(0.07)) return { from, to: 9999, status: 'ACTIVE' };
  return { from, to: chance.int(2021, 2024), status: chance.happens(0.6) ? 'DORMANT' : 'DISSOLVED' };
}

function activityOf(entry: Entry, chance: Chance): number {
  const shares: Partial<Record<Role, number>> = holes.alone.parameters;
  let share = shares[entry.role] ?? 0;
  if (share > 0 && entry.place?.index === holes.quiet.parameters.place) share = holes.quiet.parameters.alone;
  const never = chance.happens(share);
  const spread = Math.exp(0.6 * chance.normal());
  if (entry.hub || entry.steady) return (entry.hub ?? 1) * Math.max(spread, 1);
  return never ? 0 : spread;
}

function registeredYears(from: number, to: number, role: Role, chance: Chance): number[] {
  const covered = years.filter((year) => year >= from && year <= to);
  return lasting.has(role) ? covered : covered.filter(() => !chance.happens(0.04));
}

function contact(entry: Entry, number: number, chance: Chance): Partial<PrincipalProperties> {
  const contactName = contactNames[entry.role];
  if (!contactName || !chance.happens(0.6)) return {};
  return {
    contactName,
    contactEmail: `p${number}@example.jp`,
    contactPhone: '000-0000-0000',
    note: entry.role === 'citizen' ? notes.fictional.person : notes.fictional.group,
  };
}

/** Adds one principal to its town and to the rows. */
export function enroll(register: Register, town: Town, entry: Entry): Member {
  const { rows, chance } = register;
  const { role, name, kana, place } = entry;
  register.taken.add(name);
  const number = rows.nodes.Principal.length + 1;
  const { from, to, status } =
    entry.steady || entry.circle || entry.hub
      ? { from: 1990, to: 9999, status: 'ACTIVE' }
      : spanOf(role, chance);
  const activity = entry.circle || role === 'committee' ? 0 : activityOf(entry, chance);
  const valley = place !== null && place === town.valley;
  const member: Member = {
    id: register.nextId(),
    name,
    short: entry.short ?? name,
    kana,
    role,
    sector: entry.unclassified ? null : kinds[role].sector,
    theme: entry.theme ?? '',
    topic: entry.topic,
    fields: [...entry.fields],
    mask: maskOf(entry.fields),
    needs: [...(entry.needs ?? [])],
    offers: [...(entry.offers ?? [])],
    place,
    town,
    activity,
    from,
    to,
    blind: entry.circle ? 'CIRCLE' : activity === 0 ? 'ALONE' : valley ? 'VALLEY' : null,
    reserved: entry.doNotIntroduce === true,
    works: [],
  };
  const properties: PrincipalProperties = {
    name,
    ...(kana && { kana }),
    ...(entry.unclassified ? {} : { sector: member.sector!, kind: kinds[role].kind }),
    ...(entry.unclassified ? {} : { fields: member.fields }),
    ...(member.offers.length > 0 && { offers: member.offers, offersNote: entry.offersNote }),
    ...(member.needs.length > 0 && { needs: member.needs, needsNote: entry.needsNote }),
    ...(entry.aliases && { aliases: entry.aliases }),
    ...(entry.skills && { skills: entry.skills }),
    registeredYears: registeredYears(from, to, role, chance),
    status,
    ...(entry.doNotIntroduce && { doNotIntroduce: true }),
    ...((role === 'npo' ||
      role === 'hub' ||
      role === 'welfare' ||
      (role === 'firm' && !name.startsWith('(株)'))) && {
      corporateNumber: corporateNumber(role, number),
    }),
    ...(['npo', 'hub', 'welfare', 'firm', 'school'].includes(role) &&
      chance.happens(0.5) && { website: `https://p${number}.example.jp/` }),
    ...contact(entry, number, chance),
  };
  rows.nodes.Principal.push({ id: member.id, properties });
  if (place) tie(rows.relationships.PrincipalDistrict, member.id, place.id);
  if (role === 'ward') place?.wards.push(member);
  town.members[role].push(member);
  return member;
}
