// One project as rows: its properties, its districts, who takes part in which role and since when.

import type { ParticipationRole } from '#api/municipality/roles.ts';
import type { ProjectProperties } from '#cypher/statements.generated.ts';
import { dayOf, LAST_YEAR } from './calendar.ts';
import { fill, type Member, type Town, type Work } from './cast.ts';
import type { Chance } from './chance.ts';
import type { Draft } from './draft.ts';
import { rolesOf } from './roles.ts';
import { type GraphRows, NOTHING, tie } from './rows.ts';
import notes from './words/notes.json' with { type: 'json' };

/** Where the works of a town are written and what decides them. */
export interface Workshop {
  rows: GraphRows;
  chance: Chance;
  nextId: () => string;
  town: Town;
  /** Titles and leads that already have their project. */
  held: Set<string>;
}

/** One edition of a draft. */
interface Edition {
  title: string;
  startYear: number;
  endYear: number;
  status: Work['status'];
  /** Where in the range of budgets it lies, 0 to 1. */
  scale: number;
  subsidySince: number;
}

const keys = new Map<string, { role: ParticipationRole; since: number }>();
const untils = new Map<number, { until: number }>();

/** Keys are few and ties are many: equal ones are one frozen object. */
function keyOf(role: ParticipationRole, since: number) {
  const name = `${role}${since}`;
  const known = keys.get(name) ?? Object.freeze({ role, since });
  keys.set(name, known);
  return known;
}

function untilOf(until: number) {
  const known = untils.get(until) ?? Object.freeze({ until });
  untils.set(until, known);
  return known;
}

function deadlineOf({ form, endYear }: Work, chance: Chance): string | null {
  if (!chance.happens(form ? 0.86 : 0.4)) return null;
  return chance.happens(0.65) ? `${endYear + 1}-03-31` : dayOf(endYear, chance.int(60, 330));
}

function money(
  { template, form }: Draft,
  { scale, subsidySince }: Edition,
  chance: Chance,
): Partial<ProjectProperties> {
  if (template.noBudget || !template.budget || chance.happens(0.06)) return {};
  const [low, high] = template.budget;
  const budgetYen =
    Math.max(1, Math.round(low * (high / low) ** scale * (0.92 + 0.16 * chance.unit()))) * 10_000;
  if (form !== '補助・助成') return { budgetYen };
  const subsidyYen = Math.max(1, Math.round((budgetYen * (0.3 + 0.4 * chance.unit())) / 10_000)) * 10_000;
  return { budgetYen, subsidyYen: Math.min(subsidyYen, budgetYen), subsidySince };
}

function byHand(work: Work, chance: Chance): Partial<ProjectProperties> {
  if (!work.form || !chance.happens(0.02)) return {};
  const domain = chance.pick(['B', 'C', 'D']);
  return { domain, domainSource: 'MANUAL', domainReason: chance.pick(notes.manual) };
}

function writeParticipations({ rows, chance }: Workshop, work: Work): void {
  const { id, startYear, endYear, lead, office } = work;
  const add = (member: Member, role: ParticipationRole, since: number, until?: number) =>
    rows.relationships.Participation.push({
      source: member.id,
      target: id,
      key: keyOf(role, since),
      properties: until === undefined ? NOTHING : untilOf(until),
    });
  // The register knows nothing of years to come.
  const known = Math.min(endYear, LAST_YEAR);
  for (const [member, roles] of rolesOf(work, chance)) {
    const core = member === lead || member === office;
    const since = !core && known > startYear && chance.happens(0.12) ? startYear + 1 : startYear;
    const leaves = !core && known > since && chance.happens(0.08);
    const until = member.to < endYear ? Math.max(member.to, since) : leaves ? since : undefined;
    for (const role of roles) add(member, role, since, until);
    // Left, and came back later: a second part in the same role.
    if (leaves && since + 2 <= known && member.to >= endYear && chance.happens(0.5)) {
      add(member, roles[0]!, since + 2);
    }
  }
}

/** Writes one edition and remembers it for whatever comes after (evaluations, introductions). */
export function writeWork(workshop: Workshop, draft: Draft, edition: Edition): void {
  const { rows, chance, town } = workshop;
  const { template, call, lead, office, form, members } = draft;
  const { title, startYear, endYear, status } = edition;
  const place = template.scope === 'CITY' ? null : call.place;
  const fields = [...call.fields];
  const work: Work = {
    id: workshop.nextId(),
    title,
    fields,
    form,
    place,
    town,
    startYear,
    endYear,
    status,
    lead,
    office,
    members,
  };
  const deadline = deadlineOf(work, chance);
  const endless = status === 'ACTIVE' && !deadline && chance.happens(0.4);
  const manual = byHand(work, chance);
  rows.nodes.Project.push({
    id: work.id,
    properties: {
      name: title,
      summary: fill(template.summary, { d: call.place.name, river: call.place.river, hill: call.place.hill }),
      fields,
      ...(form && { form }),
      ...manual,
      startYear,
      ...(!endless && { endYear }),
      status,
      ...(deadline && { deadline }),
      ...money(draft, edition, chance),
    },
  });
  if (place) tie(rows.relationships.ProjectDistrict, work.id, place.id);
  if (place && template.scope === 'WIDER' && place !== town.valley && chance.happens(0.4)) {
    const beside = chance.pick([...place.neighbours]);
    if (beside !== town.valley) tie(rows.relationships.ProjectDistrict, work.id, beside.id);
  }
  writeParticipations(workshop, work);
  town.works.push(work);
  for (const member of members) member.works.push(work);
}
