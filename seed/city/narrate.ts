// What a coordinator noted about an introduction: why it was proposed, and how it ended.
import type { IntroductionStatus } from '#api/municipality/codes.ts';
import { resources } from '#api/municipality/codes.ts';
import { fields } from '#api/municipality/fields.ts';
import { fiscalYear } from './calendar.ts';
import { fill, type Member, type Work } from './cast.ts';
import type { Chance } from './chance.ts';
import notes from './words/notes.json' with { type: 'json' };

/** A reason that is true of the two: what one offers and the other needs, their district, or their field. */
export function rationaleOf(a: Member, b: Member, chance: Chance): string {
  const { offer, district, field } = notes.rationales;
  const reasons: string[] = [];
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const resource = resources.find(({ code }) => from.offers.includes(code) && to.needs.includes(code));
    if (resource) reasons.push(fill(offer, { a: from.short, b: to.short, resource: resource.ja }));
  }
  if (a.place && a.place === b.place) reasons.push(fill(district, { d: a.place.name }));
  const common = fields.find(({ number }) => a.fields.includes(number) && b.fields.includes(number));
  if (common) reasons.push(fill(field, { field: common.ja }));
  return reasons.length > 0 ? chance.pick(reasons) : notes.rationales.sector;
}

/** How it ended or stands; nothing for one that is only proposed or accepted. */
export function outcomeOf(
  status: IntroductionStatus,
  dates: { proposed: string; accepted?: string; closed?: string },
  work: Work | null,
  chance: Chance,
): string | undefined {
  const { collaborating, declined, lapsed, met } = notes;
  switch (status) {
    case 'COLLABORATING':
      return fill(chance.pick(collaborating), { project: `「${work!.title}」` });
    case 'DECLINED':
      return chance.pick(declined);
    case 'LAPSED':
      if (dates.accepted) return lapsed.accepted;
      return fiscalYear(dates.closed!) > fiscalYear(dates.proposed) ? lapsed.year : lapsed.silent;
    case 'MET':
      return chance.pick(met);
    default:
      return undefined;
  }
}
