// What a row of challenges says of a challenge.
import { note } from '../note.ts';
import { draftOf } from './draft.ts';
import type { RecordKind } from './record-kind.ts';

/** Challenges: one of the same title is the same only if it was raised in the same year. */
export const challenges: RecordKind = {
  kind: 'challenges',
  label: 'Challenge',
  nameProperty: 'title',
  status: 'OPEN',
  ties: [
    { field: 'districts', relationship: 'ChallengeDistrict', end: 'source', other: 'District' },
    { field: 'raisedBy', relationship: 'Raising', end: 'target', other: 'Principal' },
  ],
  draft(row, { source }) {
    const { raisedYear } = row.values;
    const apart = raisedYear === undefined ? '' : `@${raisedYear}`;
    return draftOf('challenges', source, row, ['districts', 'raisedBy'], apart);
  },
  sameName: ({ raisedYear: stored }, { raisedYear: said }) => said === undefined || stored === said,
  async settler(_runner, _targets, { currentYear }, columnOf) {
    return (_id, said, before) => {
      if (said.raisedYear !== undefined || before) return { properties: said, notes: [] };
      const assumed = note('raisedYearAssumed', {
        column: columnOf('raisedYear'),
        value: String(currentYear),
      });
      return { properties: { ...said, raisedYear: currentYear }, notes: [assumed] };
    };
  },
};
