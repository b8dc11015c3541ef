// One project before its years: what, where, who leads, which form and which office.
import type { Sector } from '#api/municipality/sectors.ts';
import type { Member, Place, Role, Town } from './cast.ts';
import type { Chance } from './chance.ts';
import { holes } from './holes.ts';
import { appeal, type Call, callFor, pool, recruit, slots } from './recruit.ts';
import type { Template } from './templates.ts';

const INFORMAL_OFFICE = 0.1;
const { field: scarceField, kept: scarceKept } = holes.welfareOnEqualTerms.parameters;
const GUESTS = 0.08;
/** Who comes from the town beside, by the sector of the lead: its like, so that no pair kept apart meets by it. */
const guests: Partial<Record<Sector, Role>> = { CIVIC_GROUP: 'npo', BUSINESS: 'firm' };
const equalForms: ReadonlySet<string> = new Set(['共催', '実行委員会・協議会', '事業協力・協定']);

/** A project that several editions may follow. */
export interface Draft {
  template: Template;
  call: Call;
  lead: Member;
  office: Member | null;
  form: string | null;
  wanted: Map<Role, number>;
  members: Member[];
}

function leadOf(call: Call, role: Role, chance: Chance): Member | null {
  const { template, town } = call;
  if (role === 'office') {
    const fitting = town.members.office.filter((office) => template.offices.includes(office.theme));
    return fitting.length > 0 ? chance.pick(fitting) : null;
  }
  const weight = (member: Member): number => {
    if (role === 'volunteer' && template.themes && !template.themes.includes(member.theme)) return 0;
    if (member.fields.length === 0) return 0;
    // A theme named by the template fits whatever the fields say; a group of any field may propose its own idea.
    const named = template.leadFields || (role === 'volunteer' && template.themes);
    return appeal(member, named ? { ...call, mask: member.mask } : call);
  };
  const own = role === 'council' || role === 'ward';
  const near = pool(role, call).filter((member) => member.place === call.place);
  // A district without a group of its own leaves the project to one from beside it, and to that district.
  const found = template.scope === 'CITY' ? undefined : chance.several(near, 1, weight)[0];
  return (
    found ??
    (own && template.scope !== 'CITY' ? null : (chance.several(pool(role, call), 1, weight)[0] ?? null))
  );
}

function officeOf(call: Call, lead: Member, chance: Chance): Member | null {
  if (lead.role === 'office') return lead;
  const { template, town, place, mask } = call;
  const theme = chance.pick(template.offices);
  if (theme === 'any') {
    return (
      chance.several(town.members.office, 1, (office) =>
        office.place === null && (office.mask & mask) !== 0 ? office.activity : 0,
      )[0] ?? null
    );
  }
  const inCharge = (office: Member) => office.theme === theme;
  const { office, agency } = town.members;
  if (theme !== 'center') return office.find(inCharge) ?? agency.find(inCharge) ?? null;
  const centers = place === town.valley ? [] : office.filter(inCharge);
  return (
    centers.find((center) => center.place === place) ??
    centers.find((center) => center.place!.neighbours.has(place)) ??
    office.find((department) => department.theme === 'collaboration')!
  );
}

function formOf(call: Call, lead: Member, chance: Chance): string | null {
  const forms = Object.entries(call.template.forms);
  const scarce = call.fields.includes(scarceField) && !chance.happens(scarceKept);
  const open = scarce ? forms.filter(([form]) => !equalForms.has(form)) : forms;
  const [form] = chance.weighted(open.length > 0 ? open : forms, ([, weight]) => weight);
  if (form !== 'none') return form;
  return lead.role === 'office' && call.template.members.office === undefined ? '共催' : null;
}

function guest({ template, town, place, year }: Call, lead: Member, chance: Chance): Member[] {
  if (!town.beside || template.scope === 'DISTRICT' || place === town.valley || !chance.happens(GUESTS))
    return [];
  const from = town.beside;
  const weight = (member: Member) =>
    member.blind === null && year >= member.from && year <= member.to ? member.activity : 0;
  return chance.several(from.members[guests[lead.sector!] ?? 'council'], 1, weight);
}

function placeFor(town: Town, chance: Chance): Place {
  return chance.weighted(town.places, (place) =>
    place === town.center ? 2 : place === town.quiet ? holes.quiet.parameters.activity : 1,
  );
}

/** A project drafted from a template, or null if nobody in the chosen district can lead it. */
export function draftFrom(template: Template, town: Town, year: number, chance: Chance): Draft | null {
  const host = template.scope === 'CITY' ? town.center : placeFor(town, chance);
  const asked = callFor(town, host, template, template.fields, year);
  const roles = Object.entries(template.leads) as [Role, number][];
  const [role] = chance.weighted(roles, ([, weight]) => weight);
  const lead = leadOf(asked, role, chance);
  if (!lead) return null;
  // A district that leads nothing of its own is not led into by its neighbours either.
  const moved = template.scope !== 'CITY' && lead.place === town.quiet && host !== town.quiet;
  if (moved && !chance.happens(holes.quiet.parameters.activity)) return null;
  const place = lead.place ?? host;
  const fields = template.leadFields ? lead.fields : template.fields;
  const call = callFor(town, place, template, fields, year);
  const form = formOf(call, lead, chance);
  const office = form || chance.happens(INFORMAL_OFFICE) ? officeOf(call, lead, chance) : null;
  const wanted = slots(template, lead, chance);
  if (wanted.get('office') === undefined && office && chance.happens(holes.departments.parameters.second))
    wanted.set('office', 1);
  const members = new Set(office ? [lead, office] : [lead]);
  const joined = [...recruit(call, wanted, members, chance), ...guest(call, lead, chance)];
  // Work that nobody joined seldom reaches the register.
  if (members.size === 1 && joined.length === 0 && !chance.happens(0.15)) return null;
  return {
    template,
    call,
    lead,
    office,
    form,
    wanted,
    members: [lead, ...(office && office !== lead ? [office] : []), ...joined],
  };
}
