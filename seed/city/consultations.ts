// What principals asked coordinators, and which of it led to an introduction.
import type { ConsultationProperties } from '#cypher/statements.generated.ts';
import { AS_OF, LAST_YEAR, later, momentOf } from './calendar.ts';
import type { Member } from './cast.ts';
import { type Guide, type Scene, someDay } from './coordinators.ts';
import type { Proposal } from './introductions.ts';
import { tie } from './rows.ts';
import words from './words/consultations.json' with { type: 'json' };

const COUNT = 90;
const LEADING = 32;

function questionFor({ chance }: Scene, member: Member) {
  return chance.weighted(words, ({ fields }) =>
    fields.some((field) => member.fields.includes(field)) ? 8 : 1,
  );
}

function write(scene: Scene, member: Member, guide: Guide | null, on: string): string {
  const { rows, chance, nextId } = scene;
  const { question, answer } = questionFor(scene, member);
  const followUpOn = chance.happens(0.3) ? later(on, chance.int(20, 120)) : null;
  const status =
    guide === null
      ? 'OPEN'
      : followUpOn && followUpOn > AS_OF
        ? 'ANSWERED'
        : chance.happens(0.7)
          ? 'CLOSED'
          : 'ANSWERED';
  const properties: ConsultationProperties = {
    at: momentOf(on, chance.int(60, 480)),
    question,
    ...(guide && { answer }),
    ...(guide && followUpOn && { followUpOn }),
    status,
    ...(chance.happens(0.2) && { note: '電話で受付(架空の記録)' }),
  };
  const id = nextId();
  rows.nodes.Consultation.push({ id, properties });
  tie(rows.relationships.Asking, member.id, id);
  if (guide) tie(rows.relationships.Answering, guide.id, id);
  return id;
}

/** Writes the consultations of a town: some before an introduction, the rest on their own, the newest still open. */
export function holdConsultations(
  scene: Scene,
  guides: readonly Guide[],
  proposals: readonly Proposal[],
): void {
  const { rows, chance, town } = scene;
  for (const { id, guide, members, on } of chance.several(proposals, LEADING, () => 1)) {
    const consultation = write(scene, members[0]!, guide, later(on, -chance.int(5, 40)));
    tie(rows.relationships.Leading, consultation, id);
  }
  const askers = Object.values(town.members)
    .flat()
    .filter(
      ({ blind, role, sector }) =>
        blind === null && role !== 'office' && role !== 'agency' && sector !== null,
    );
  const working = guides.filter(({ active }) => active);
  for (let i = LEADING; i < COUNT; i++) {
    const open = i >= COUNT - 6;
    const member = chance.weighted(askers, ({ activity }) => activity);
    const guide = chance.weighted(working, ({ known }) => known.size * (known.has(member) ? 5 : 1));
    write(
      scene,
      member,
      open ? null : guide,
      open ? later(AS_OF, -chance.int(1, 25)) : someDay(chance.int(2021, LAST_YEAR), chance),
    );
  }
}
