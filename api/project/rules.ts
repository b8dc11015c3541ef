// What a written project and a participation in it must satisfy.
import { z } from 'zod';
import type { Runner } from '#cypher/database.ts';
import { relationships } from '#cypher/statements.generated.ts';
import type { Change } from '../atlas/commit.ts';
import type { Properties, Stored } from '../atlas/record.ts';
import { day, fields, ids, name, names, oneOf, optionalText, refuse, year, yen } from '../atlas/values.ts';
import type { RecordRules } from '../atlas/write.ts';
import { domains, projectStatuses } from '../municipality/codes.ts';
import { formWord } from '../municipality/profile.ts';
import { roles } from '../municipality/roles.ts';

const properties = {
  aliases: names,
  summary: optionalText,
  fields,
  form: optionalText,
  domain: oneOf(domains).nullish(),
  domainReason: optionalText,
  endYear: year.nullish(),
  deadline: day,
  budgetYen: yen,
  subsidyYen: yen,
  subsidySince: year.nullish(),
  districts: ids,
  challenges: ids,
};

/** One part in a project, as an input gives it. */
export const participationSchema = z.object({
  principal: z.string(),
  role: oneOf(roles),
  since: year.nullish(),
  until: year.nullish(),
});

/** A part in a project with the years filled in. */
export interface Part {
  role: string;
  since: number;
  until: number | null;
}

/**
 * The part with its first year filled in.
 * @param fields how the input calls the two years
 * @throws AppError BAD_USER_INPUT where years are out of order or out of the project's
 */
export function settlePart(
  { role, since, until }: { role: string; since?: number | null; until?: number | null },
  project: Properties,
  fields = { since: 'since', until: 'until' },
): Part {
  const startYear = project.startYear as number;
  const endYear = (project.endYear as number | undefined | null) ?? Number.POSITIVE_INFINITY;
  const first = since ?? startYear;
  if (until != null && until < first)
    refuse(fields.until, '終わりの年度が始まりより前です。', 'The last year is before the first.');
  const isSinceOutside = first < startYear || first > endYear;
  if (isSinceOutside || (until ?? first) > endYear) {
    const span = `${startYear}–${Number.isFinite(endYear) ? endYear : ''}`;
    refuse(
      isSinceOutside ? fields.since : fields.until,
      `参加の年度が事業の年度（${span}）の外です。`,
      `The years of the part lie outside the project's (${span}).`,
    );
  }
  return { role, since: first, until: until ?? null };
}

/** Refuses years of a project that would leave out a part that is there. */
async function keepParts(runner: Runner, next: Properties, id: string) {
  for (const { properties: part } of await relationships.Participation.listByTarget(runner, { ids: [id] })) {
    const since = part.since < (next.startYear as number) ? 'startYear' : 'endYear';
    settlePart(part, next, { since, until: 'endYear' });
  }
}

/** Widens the years of the project that stays, so that every part that moves to it lies within them. */
function widenYears(change: Change, kept: Stored, absorbed: Stored): void {
  const [a, b] = [kept.properties, absorbed.properties];
  const startYear = Math.min(a.startYear as number, b.startYear as number);
  const endYear = a.endYear && b.endYear ? Math.max(a.endYear as number, b.endYear as number) : null;
  const row = change.nodes?.Project?.find(({ id }) => id === kept.id);
  if (row) row.properties = { ...row.properties, startYear, endYear };
}

/** Rules of projects: years in order, a reason for a domain set by hand, the profile's word for a form it knows. */
export const projectRules: RecordRules = {
  label: 'Project',
  nameProperty: 'name',
  create: z.object({
    name,
    ...properties,
    startYear: year,
    status: oneOf(projectStatuses)
      .nullish()
      .transform((status) => status ?? 'ACTIVE'),
  }),
  update: z.object({
    name: name.optional(),
    ...properties,
    startYear: year.optional(),
    status: oneOf(projectStatuses).optional(),
  }),
  links: {
    districts: { relationship: 'ProjectDistrict', end: 'source' },
    challenges: { relationship: 'Addressing', end: 'source' },
  },
  async settle(context, runner, next, before, given) {
    const startYear = next.startYear as number;
    if (next.endYear != null && (next.endYear as number) < startYear) {
      refuse('endYear', '終わりの年度が始まりより前です。', 'The last year is before the first.');
    }
    if (next.domain && !next.domainReason) {
      refuse(
        'domainReason',
        '領域を手で決めるときは理由が要ります。',
        'A domain set by hand needs a reason.',
      );
    }
    const { profile } = await context.current();
    const form = typeof next.form === 'string' ? formWord(profile, next.form) : next.form;
    // Years that nobody touches may hold parts that came from elsewhere; the rest of the record can still be changed.
    const isMoved = given.startYear !== undefined || given.endYear !== undefined;
    if (before && isMoved) await keepParts(runner, next, before.id as string);
    const domain: Properties = next.domain
      ? { domainSource: 'MANUAL' }
      : { domain: null, domainReason: null, domainSource: null };
    return { ...next, ...(form === undefined ? {} : { form }), ...domain };
  },
  merged: widenYears,
};
