// Evaluations against the city's own principles: by oneself, by each other, by the committee.

import type { EvaluationPhase, Judge } from '#api/municipality/codes.ts';
import koka from '#api/municipality/profiles/koka.json' with { type: 'json' };
import { LAST_YEAR } from './calendar.ts';
import type { Member, Work } from './cast.ts';
import type { Scene } from './coordinators.ts';
import { holes } from './holes.ts';
import { tie } from './rows.ts';
import notes from './words/notes.json' with { type: 'json' };

const principles = koka.principles.map(({ ja }) => ja);
const { principle, difference } = holes.equality.parameters;

function scoresBy({ chance }: Scene, member: Member, level: number): number[] {
  return principles.map((name) => {
    const lean = name === principle ? (member.role === 'office' ? difference / 2 : -difference / 2) : 0;
    return Math.min(5, Math.max(1, Math.round(level + lean + 0.5 * chance.normal())));
  });
}

function judge(
  scene: Scene,
  work: Work,
  by: Member,
  what: { judge: Judge; phase: EvaluationPhase; level: number; about?: Member },
): void {
  const { rows, chance, nextId } = scene;
  const id = nextId();
  rows.nodes.Evaluation.push({
    id,
    properties: {
      phase: what.phase,
      judge: what.judge,
      fiscalYear: what.phase === 'INTERIM' ? work.startYear : Math.min(work.endYear, LAST_YEAR),
      principles,
      scores: scoresBy(scene, by, what.level),
      ...(chance.happens(0.55) && { comment: chance.pick(notes.comments[what.judge]) }),
    },
  });
  tie(rows.relationships.Giving, by.id, id);
  tie(rows.relationships.Assessment, id, work.id);
  if (what.about) tie(rows.relationships.Judging, id, what.about.id);
}

function evaluate(scene: Scene, work: Work): void {
  const { chance, town } = scene;
  const { lead, office, form } = work;
  const level = 3.6 + 0.5 * chance.normal();
  if (chance.happens(0.4)) judge(scene, work, lead, { judge: 'SELF', phase: 'INTERIM', level: level - 0.2 });
  if (work.status !== 'COMPLETED') return;
  judge(scene, work, lead, { judge: 'SELF', phase: 'YEAR_END', level });
  if (form && office && office !== lead && chance.happens(0.5)) {
    judge(scene, work, office, { judge: 'MUTUAL', phase: 'YEAR_END', level, about: lead });
    if (chance.happens(0.85))
      judge(scene, work, lead, { judge: 'MUTUAL', phase: 'YEAR_END', level, about: office });
  }
  if (chance.happens(0.15))
    judge(scene, work, town.members.committee[0]!, {
      judge: 'THIRD_PARTY',
      phase: 'YEAR_END',
      level: level - 0.2,
    });
}

/** Writes the evaluations of a town; the share of projects evaluated grows over the years towards `share`. */
export function holdEvaluations(scene: Scene, share: number): void {
  const { town, chance } = scene;
  for (const work of town.works) {
    if (work.lead.blind !== null || (work.status !== 'COMPLETED' && work.status !== 'ACTIVE')) continue;
    const grown = share * (0.6 + 0.1 * (Math.min(work.endYear, LAST_YEAR) - 2020));
    if (chance.happens(grown)) evaluate(scene, work);
  }
}
