// The form of one tie of a record: a part in a project, an acquaintance.
import { RecordForm } from './RecordForm.tsx';
import { TakeOut } from './TakeOut.tsx';
import { type RecordFormOptions, type Saved, useRecordForm } from './useRecordForm.ts';

/** What it takes to take a tie out. */
export interface Removal {
  label: string;
  question: string;
  takeOut: () => Promise<Saved>;
}

interface TieFormProps extends Omit<RecordFormOptions, 'reload'> {
  label: string;
  /** Null where the tie is not there yet. */
  removal: Removal | null;
}

/** Its fields, and for a tie that is there the way to take it out. */
export function TieForm({ label, removal, ...options }: TieFormProps) {
  const form = useRecordForm(options);
  return (
    <div className="my-2 rounded-8 border border-solid-gray-420 px-4 pb-4">
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
