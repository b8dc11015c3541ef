// What a row of coordinators says of a coordinator.
import { draftOf } from './draft.ts';
import type { RecordKind } from './record-kind.ts';

/** Coordinators: known again by key or name. */
export const coordinators: RecordKind = {
  kind: 'coordinators',
  label: 'Coordinator',
  nameProperty: 'name',
  status: 'ACTIVE',
  ties: [
    { field: 'districts', relationship: 'CoordinatorDistrict', end: 'source', other: 'District' },
    { field: 'belongsTo', relationship: 'Affiliation', end: 'source', other: 'Principal' },
  ],
  draft: (row, { source }) => draftOf('coordinators', source, row, ['districts', 'belongsTo']),
  sameName: () => true,
  settler: async () => (_id, said) => ({ properties: said, notes: [] }),
};
