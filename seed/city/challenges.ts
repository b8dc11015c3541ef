// Local problems that someone raised, and the projects that take some of them up.

import { years } from './calendar.ts';
import { fill, type Member, type Place, type Work } from './cast.ts';
import type { Scene } from './coordinators.ts';
import { holes } from './holes.ts';
import { tie } from './rows.ts';
import words from './words/challenges.json' with { type: 'json' };

const COUNT = 70;

/** A challenge while the city is being made. */
export interface Problem {
  id: string;
  fields: readonly number[];
  needs: readonly string[];
  year: number;
}

function raisers({ town, chance }: Scene, place: Place | null, fields: readonly number[]): Member[] {
  const { council, ward, volunteer, npo, welfare } = town.members;
  const local = place
    ? [...council, ...ward, ...volunteer].filter((member) => member.place === place)
    : [...npo, ...welfare, ...volunteer];
  const weight = (member: Member) =>
    member.activity > 0
      ? (member.role === 'council' ? 3 : 1) * (member.fields.some((field) => fields.includes(field)) ? 3 : 1)
      : 0;
  return chance.several(local, chance.happens(0.15) ? 2 : 1, weight);
}

/** Projects that could be an answer: of its field and district, begun in the year it was raised or later. */
function answersTo({ town, chance }: Scene, place: Place | null, { fields, year }: Problem): Work[] {
  const fitting = town.works.filter(
    (work) =>
      work.startYear >= year &&
      work.status !== 'CANCELLED' &&
      work.fields.some((field) => fields.includes(field)) &&
      (place === null ? work.place === null : work.place === place),
  );
  return chance.several(fitting, chance.int(1, 2), () => 1);
}

/** Writes the challenges of a town. */
export function raiseChallenges(scene: Scene): Problem[] {
  const { rows, chance, nextId, town } = scene;
  const raised = new Set<string>();
  const problems: Problem[] = [];
  while (problems.length < COUNT) {
    const template = chance.pick(words);
    const place = template.city ? null : chance.pick(town.places);
    const title = fill(template.title, { d: place?.name ?? '' });
    const by = raisers(scene, place, template.fields);
    if (raised.has(title) || by.length === 0) {
      // The city-wide ones run out; the districts' do not.
      if (!template.city || raised.has(title)) continue;
    }
    raised.add(title);
    const problem: Problem = {
      id: nextId(),
      fields: template.fields,
      needs: template.needs,
      year: chance.pick(years),
    };
    const answers = chance.happens(holes.unanswered.parameters.open) ? [] : answersTo(scene, place, problem);
    const done =
      answers.length > 0 && answers.every(({ status }) => status === 'COMPLETED') && chance.happens(0.5);
    rows.nodes.Challenge.push({
      id: problem.id,
      properties: {
        title,
        description: template.description,
        fields: template.fields,
        needs: template.needs,
        raisedYear: problem.year,
        status: answers.length === 0 ? 'OPEN' : done ? 'CLOSED' : 'ADDRESSED',
      },
    });
    if (place) tie(rows.relationships.ChallengeDistrict, problem.id, place.id);
    for (const member of by) tie(rows.relationships.Raising, member.id, problem.id);
    for (const work of answers) tie(rows.relationships.Addressing, work.id, problem.id);
    problems.push(problem);
  }
  return problems;
}
