// What a row sets or changes of a record, property by property, as a person reads it.
import type { Properties } from '../../atlas/record.ts';
import type { RowChange } from '../report.ts';

/** Properties that say nothing to a person. */
const SILENT = new Set(['sourceKey', 'revision', 'mergedInto']);

/** From what is stored to what is written. `shown` names what is kept as ids. */
export function changesOf(
  before: Properties | null,
  written: Properties,
  shown: (field: string, value: Properties[string]) => Properties[string] = (_, value) => value,
): RowChange[] {
  return Object.entries(written)
    .filter(([field, value]) => !SILENT.has(field) && !(value === null && before?.[field] == null))
    .map(([field, value]) => ({
      field,
      from: shown(field, before?.[field] ?? null),
      to: shown(field, value),
    }));
}
