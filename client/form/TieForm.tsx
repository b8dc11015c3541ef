// The form of one tie of a record: a part in a project, an acquaintance.
import type { Field } from './Field.ts';
import { RecordForm } from './RecordForm.tsx';
import { TakeOut } from './TakeOut.tsx';
import { type RecordFormOptions, type Saved, useRecordForm } from './useRecordForm.ts';

/** What it takes to take a tie out. */
export interface Removal {
  label: string;
  question: string;
  takeOut: () => Promise<Saved>;
}

interface TieFormProps extends Omit<RecordFormOptions, 'reload' | 'groups'> {
  /** What the form does: its heading. */
  label: string;
  fields: readonly Field[];
  /** Null where the tie is not there yet. */
  removal: Removal | null;
}

/** Its fields, and for a tie that is there the way to take it out. */
export function TieForm({ label, fields, removal, ...options }: TieFormProps) {
  const form = useRecordForm({ ...options, groups: [{ fields }] });
  return (
    <div className="my-3 rounded-8 border border-solid-gray-420 p-4">
      <h3 className="text-std-18B-160">{label}</h3>
      <RecordForm form={form} label={label} />
      {removal && (
        <div className="mt-4">
          <TakeOut
            label={removal.label}
            question={removal.question}
            takeOut={async () => options.onSaved(await removal.takeOut())}
          />
        </div>
      )}
    </div>
  );
}
