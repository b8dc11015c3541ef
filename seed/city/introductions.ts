// Introductions in every state, with their dates, answers and consents, and what became of them.
import type { IntroductionStatus } from '#api/municipality/codes.ts';
import type { IntroducingProperties, IntroductionProperties } from '#cypher/statements.generated.ts';
import { AS_OF, fiscalYear, LAST_YEAR, later, momentOf } from './calendar.ts';
import type { Member, Work } from './cast.ts';
import type { Problem } from './challenges.ts';
import { type Guide, type Scene, someDay } from './coordinators.ts';
import { holes } from './holes.ts';
import { outcomeOf, rationaleOf } from './narrate.ts';
import { pairApart, pairThatMet } from './pairs.ts';
import { tie } from './rows.ts';

/** How many of each state; those still open were proposed in the last fiscal year. */
const counts: Record<IntroductionStatus, number> = {
  COLLABORATING: 24,
  MET: 13,
  ACCEPTED: 9,
  PROPOSED: 15,
  DECLINED: 22,
  LAPSED: 32,
};

/** An introduction while the city is being made. */
export interface Proposal {
  id: string;
  guide: Guide;
  members: Member[];
  /** ISO date of the proposal. */
  on: string;
}

interface Dates {
  proposed: string;
  accepted?: string;
  met?: string;
  closed?: string;
}

function guideFor(
  guides: readonly Guide[],
  members: readonly Member[],
  year: number,
  { chance }: Scene,
): Guide {
  const { coordinators } = holes.overload.parameters;
  // The two best known are asked far beyond their capacity; nobody asks the last ones.
  return chance.weighted(guides, ({ active, known }) => {
    if (!active) return 0;
    const busy = guides.findIndex((guide) => guide.known === known) < coordinators;
    const acquainted = members.filter((member) => known.has(member)).length;
    return (busy ? (year === LAST_YEAR ? 260 : 120) : known.size) * (1 + acquainted);
  });
}

function datesOf(status: IntroductionStatus, proposed: string, { chance }: Scene): Dates {
  const accepted = later(proposed, chance.int(5, 30));
  const met = later(accepted, chance.int(7, 45));
  switch (status) {
    case 'PROPOSED':
      return { proposed };
    case 'ACCEPTED':
      return { proposed, accepted };
    case 'MET':
      return { proposed, accepted, met };
    case 'COLLABORATING':
      return { proposed, accepted, met, closed: later(met, chance.int(10, 60)) };
    case 'DECLINED':
      return { proposed, closed: later(proposed, chance.int(5, 40)) };
    case 'LAPSED':
      return chance.happens(0.3)
        ? { proposed, accepted, closed: later(accepted, chance.int(60, 150)) }
        : { proposed, closed: later(proposed, chance.int(90, 200)) };
  }
}

/** When it was proposed: early enough that every date of its state lies before the day of the register. */
function proposedOn(status: IntroductionStatus, work: Work | null, { chance }: Scene): string {
  if (work) return someDay(work.startYear - Number(chance.happens(0.5)), chance);
  const open = status === 'PROPOSED' || status === 'ACCEPTED' || status === 'MET';
  return someDay(open ? LAST_YEAR : chance.int(2021, LAST_YEAR), chance);
}

function answersOf(
  status: IntroductionStatus,
  dates: Dates,
  members: readonly Member[],
  { chance }: Scene,
): IntroducingProperties[] {
  const decliner = chance.int(0, members.length - 1);
  return members.map((_, i) => {
    const yes = (on: string): IntroducingProperties => ({
      answer: 'YES',
      answeredAt: momentOf(on, chance.int(60, 480)),
      contactShared: dates.accepted !== undefined,
    });
    if (dates.accepted) return yes(dates.accepted);
    if (status === 'DECLINED' && i === decliner)
      return { answer: 'NO', answeredAt: momentOf(dates.closed!, chance.int(60, 480)), contactShared: false };
    const answered = i === 0 && later(dates.proposed, 4) < AS_OF && chance.happens(0.4);
    return answered ? yes(later(dates.proposed, 4)) : { contactShared: false };
  });
}

function figure({ chance }: Scene, low: number, high: number): number {
  return Math.round((low + (high - low) * chance.unit()) * 1000) / 1000;
}

function propertiesOf(
  scene: Scene,
  status: IntroductionStatus,
  dates: Dates,
  members: readonly Member[],
  work: Work | null,
): IntroductionProperties {
  const { chance } = scene;
  const { proposed, accepted, met, closed } = dates;
  const at = (on: string | undefined) => on && momentOf(on, chance.int(60, 480));
  const [acceptedAt, metAt, closedAt] = [at(accepted), at(met), at(closed)];
  const outcomeNote = outcomeOf(status, dates, work, chance);
  return {
    status,
    fiscalYear: fiscalYear(proposed),
    rationale: rationaleOf(members[0]!, members[1]!, chance),
    proposedAt: momentOf(proposed, 30),
    ...(acceptedAt && { acceptedAt }),
    ...(metAt && { metAt }),
    ...(closedAt && { closedAt }),
    ...(outcomeNote && { outcomeNote }),
    predictedTie: figure(scene, 0.02, status === 'COLLABORATING' ? 0.6 : 0.4),
    predictedValue: figure(scene, 0.1, 0.8),
    predictedFeasibility: figure(scene, 0.1, 0.9),
  };
}

function propose(
  scene: Scene,
  guides: readonly Guide[],
  problems: readonly Problem[],
  status: IntroductionStatus,
): Proposal | null {
  const { rows, chance, nextId } = scene;
  const found = status === 'COLLABORATING' ? pairThatMet(scene) : null;
  const members = found?.pair ?? (status === 'COLLABORATING' ? null : pairApart(scene));
  if (!members) return null;
  const work = found?.work ?? null;
  const on = proposedOn(status, work, scene);
  const dates = datesOf(status, on, scene);
  if ((dates.closed ?? dates.met ?? dates.accepted ?? on) > AS_OF) return null;
  // A project is born of an introduction only if they met before its first year was over.
  if (work && fiscalYear(dates.met!) > work.startYear) return null;
  const guide = guideFor(guides, members, fiscalYear(on), scene);
  const id = nextId();
  const properties = propertiesOf(scene, status, dates, members, work);
  rows.nodes.Introduction.push({ id, properties });
  tie(rows.relationships.Proposal, guide.id, id);
  const answers = answersOf(status, dates, members, scene);
  members.forEach((member, i) => {
    rows.relationships.Introducing.push({ source: id, target: member.id, key: {}, properties: answers[i]! });
  });
  if (work) tie(rows.relationships.Resulting, id, work.id);
  const served = problems.filter(
    ({ fields, year }) =>
      year <= fiscalYear(on) &&
      members.some((member) => member.fields.some((field) => fields.includes(field))),
  );
  if (served.length > 0 && chance.happens(0.35)) tie(rows.relationships.Serving, id, chance.pick(served).id);
  return { id, guide, members, on };
}

/** Writes the introductions of a town. */
export function makeIntroductions(
  scene: Scene,
  guides: readonly Guide[],
  problems: readonly Problem[],
): Proposal[] {
  const proposals: Proposal[] = [];
  for (const [status, count] of Object.entries(counts) as [IntroductionStatus, number][]) {
    let made = 0;
    for (let tries = 0; made < count && tries < count * 20; tries++) {
      const proposal = propose(scene, guides, problems, status);
      if (!proposal) continue;
      proposals.push(proposal);
      made++;
    }
  }
  return proposals;
}
