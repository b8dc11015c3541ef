// The projects of one town: drafted, held once or every year, titled.
import { eraOf, FIRST_YEAR, LAST_YEAR, years } from './calendar.ts';
import { fill, type Member, type Work } from './cast.ts';
import type { Chance } from './chance.ts';
import { type Draft, draftFrom } from './draft.ts';
import { holes } from './holes.ts';
import { available, callFor, recruit } from './recruit.ts';
import { type Template, templates } from './templates.ts';
import circle from './words/circle.json' with { type: 'json' };
import motifs from './words/motifs.json' with { type: 'json' };
import { type Workshop, writeWork } from './writeWork.ts';

/** How many projects begin in each year: fewer in 令和2 and 3年度, more ever since. */
const beginnings = [13, 12, 15, 17, 20, 23];
/** Share of gatherings, and of other work, that was called off in the years of the epidemic. */
const calledOff: Record<number, readonly [number, number]> = { 2020: [0.5, 0.05], 2021: [0.25, 0.05] };
/** Probability that a member takes part in the next edition too. */
const STAYS = 0.97;

function lastYear(first: number, template: Template, chance: Chance): number {
  if (template.years) return first + chance.int(...template.years) - 1;
  return first;
}

function titleOf(
  { template, call, lead, office, members }: Draft,
  motif: string,
  edition: number,
  year: number,
): string {
  const { place, town } = call;
  const school = lead.role === 'school' ? lead : members.find(({ role }) => role === 'school');
  return fill(template.title, {
    m: town.short,
    d: place.name,
    river: place.river,
    hill: place.hill,
    n: String(edition),
    era: eraOf(year),
    lead: lead.short,
    ward: lead.short,
    school: school?.short ?? `${place.name}地区`,
    department: office?.short ?? '',
    topic: lead.topic ?? '',
    motif,
  });
}

function statusOf(draft: Draft, year: number, end: number, chance: Chance): Work['status'] {
  const crowd = draft.members.length > 8 && draft.template.series !== undefined;
  const [large, small] = calledOff[year] ?? [0.01, 0.01];
  if (chance.happens(crowd ? large : small)) return 'CANCELLED';
  if (end < LAST_YEAR) return 'COMPLETED';
  if (year < LAST_YEAR || end > LAST_YEAR) return 'ACTIVE';
  const progress = chance.unit();
  return progress < 0.07 ? 'PLANNED' : progress < 0.3 ? 'COMPLETED' : 'ACTIVE';
}

/** Members of the next edition: most stay, and those who left are replaced by others of their sort. */
function nextMembers(draft: Draft, year: number, chance: Chance): Member[] {
  const call = { ...draft.call, year };
  const core = new Set([draft.lead, draft.office]);
  const stay = draft.members.filter(
    (member) => core.has(member) || (available(member, call) && chance.happens(STAYS)),
  );
  const left = new Map<Member['role'], number>();
  for (const member of draft.members)
    if (!stay.includes(member)) left.set(member.role, (left.get(member.role) ?? 0) + 1);
  return [...stay, ...recruit(call, left, new Set(draft.members), chance)];
}

/** Writes a draft and, if it is a series, its later editions, at most `limit`; returns how many. */
function hold(
  workshop: Workshop,
  draft: Draft,
  { first, series, limit }: { first: number; series: boolean; limit: number },
): number {
  const { chance } = workshop;
  const { template } = draft;
  const motif = chance.pick(motifs)[0]!;
  const until = series && chance.happens(0.2) ? chance.int(first, LAST_YEAR) : LAST_YEAR;
  const before = first === FIRST_YEAR && series ? chance.int(1, 30) : 0;
  const subsidySince = series && first === FIRST_YEAR ? chance.int(2014, FIRST_YEAR) : first;
  const scale = chance.unit();
  let count = 0;
  let current = draft;
  for (let year = first; year <= (series ? until : first) && count < limit; year++) {
    if (year > first) {
      if (!available(draft.lead, { ...draft.call, year })) break;
      current = { ...draft, members: nextMembers(current, year, chance) };
    }
    const end = lastYear(year, template, chance);
    writeWork(workshop, current, {
      title: titleOf(current, motif, before + count + 1, year),
      startYear: year,
      endYear: end,
      status: statusOf(current, year, end, chance),
      scale,
      subsidySince,
    });
    count++;
  }
  return count;
}

function yearOf(template: Template, series: boolean, chance: Chance): number {
  if (series && chance.happens(template.once ? 1 : 0.45)) return FIRST_YEAR;
  return chance.weighted(years, (year) => beginnings[year - FIRST_YEAR]!);
}

function attempt(workshop: Workshop, template: Template, limit: number): number {
  const { town, chance, held } = workshop;
  const series = chance.happens(template.series ?? 0);
  const year = yearOf(template, series, chance);
  const draft = draftFrom(template, town, year, chance);
  if (!draft) return 0;
  const about = template.title.includes('{d}') ? draft.call.place.id : draft.lead.id;
  const key = template.once ? template.title : `${template.title} ${about}`;
  if (held.has(key)) return 0;
  held.add(key);
  return hold(workshop, draft, { first: year, series, limit });
}

/** The work of the six groups that meet nobody else: among themselves, without a form, mostly new every year. */
function holdCircle(workshop: Workshop): number {
  const { town, chance } = workshop;
  const groups = town.members.volunteer.filter(({ theme }) => theme === 'circle');
  const template: Template = {
    title: '',
    summary: '外国にルーツのある住民どうしの集まり。',
    fields: [11, 10],
    weight: 0,
    scope: 'CITY',
    leads: {},
    offices: [],
    forms: {},
    members: {},
    noBudget: true,
  };
  const { projects } = holes.circle.parameters;
  for (let i = 0; i < projects; i++) {
    const year = FIRST_YEAR + (i % 6);
    const members = chance.several(groups, chance.int(2, 5), () => 1);
    const draft: Draft = {
      template,
      call: callFor(town, town.center, template, template.fields, year),
      lead: members[0]!,
      office: null,
      form: null,
      wanted: new Map(),
      members,
    };
    const status = year < LAST_YEAR ? 'COMPLETED' : 'ACTIVE';
    writeWork(workshop, draft, {
      title: circle.titles[i % circle.titles.length]!,
      startYear: year,
      endYear: year,
      status,
      scale: 0,
      subsidySince: year,
    });
  }
  return projects;
}

/** Fills the town with `count` projects: one of each kind that there is once, then any by weight. */
export function holdWorks(workshop: Workshop, count: number): void {
  const { chance } = workshop;
  let left = count - holdCircle(workshop);
  for (const template of templates) if (template.once) left -= attempt(workshop, template, left);
  while (left > 0)
    left -= attempt(
      workshop,
      chance.weighted(templates, ({ weight }) => weight),
      left,
    );
}
