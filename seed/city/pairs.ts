// Whom coordinators introduced: pairs that came to work together, and pairs that did not.

import { LAST_YEAR } from './calendar.ts';
import type { Member, Work } from './cast.ts';
import type { Scene } from './coordinators.ts';

/** Largest project in which two members are said to have met through an introduction. */
const INTIMATE = 12;

function eligible(member: Member): boolean {
  return (
    member.blind === null &&
    member.to > LAST_YEAR &&
    member.sector !== null &&
    member.role !== 'committee' &&
    !member.reserved
  );
}

/** Projects that two principals share. */
function shared(a: Member, b: Member): Work[] {
  return a.works.filter((work) => work.members.includes(b));
}

/** A pair of different sectors that first met in a project of 2022 or later, with that project; null if none is found. */
export function pairThatMet({ town, chance }: Scene): { pair: Member[]; work: Work } | null {
  for (let tries = 0; tries < 400; tries++) {
    const work = chance.pick(town.works);
    if (
      work.startYear < 2022 ||
      work.members.length > INTIMATE ||
      work.status === 'CANCELLED' ||
      work.status === 'PLANNED'
    )
      continue;
    const [a, b] = chance.several(work.members.filter(eligible), 2, () => 1);
    if (!a || !b || a.sector === b.sector) continue;
    const together = shared(a, b);
    if (together.every(({ startYear, id }) => startYear > work.startYear || id === work.id))
      return { pair: [a, b], work };
  }
  return null;
}

/** Two or three principals of different sectors with a field in common that share no project; null if none is found. */
export function pairApart({ town, chance }: Scene): Member[] | null {
  const all = Object.values(town.members).flat().filter(eligible);
  for (let tries = 0; tries < 400; tries++) {
    const a = chance.weighted(all, ({ activity }) => Math.sqrt(activity));
    const fits = (b: Member) =>
      b.sector !== a.sector && b.fields.some((field) => a.fields.includes(field)) && shared(a, b).length === 0
        ? Math.sqrt(b.activity)
        : 0;
    const [b, c] = chance.several(all, chance.happens(0.1) ? 2 : 1, fits);
    if (b && c && (b.sector === c.sector || shared(b, c).length > 0)) return [a, b];
    if (b) return c ? [a, b, c] : [a, b];
  }
  return null;
}
