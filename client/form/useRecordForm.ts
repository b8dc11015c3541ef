// The life of a form: what is typed, what is wrong with it, saving, and what happens when someone else was faster.
import { useRef, useState } from 'react';
import type { WarningPartsFragment } from '../gql/graphql.ts';
import { AskError } from '../parts/ask.ts';
import { type Difference, differences, settled, type Taken } from './conflict.ts';
import type { FieldGroup, FieldValue, FieldValues } from './Field.ts';
import { type Faults, ownFaults, refusedFields } from './faults.ts';
import { changedFields, type FormRecord, inputOf, isEmpty, readValues } from './values.ts';

/** What a save gave back. */
export interface Saved {
  id: string;
  /** What is allowed but looks wrong. */
  warnings: readonly WarningPartsFragment[];
}

/** What happens when a form is done with. */
export interface FormEnds {
  onSaved: (saved: Saved) => void;
  onCancel: () => void;
}

/** What a form is about, and what it does. */
export interface RecordFormOptions extends FormEnds {
  groups: readonly FieldGroup[];
  /** The record as loaded, with its `id` and `revision`; for a new one what it begins with, or null. */
  record: FormRecord | null;
  /** Sends what changed; of a new record, all that is given. `revision` is the one the change was made on. */
  save: (input: Record<string, unknown>, revision: number) => Promise<Saved>;
  /** The record as it is by now, for when someone else changed it; null if it is gone. Not needed for a new one. */
  reload?: () => Promise<FormRecord | null | undefined>;
  /** Completes what stands in the form after one field was changed, as where one choice decides another. */
  complete?: (values: FieldValues, changed: string) => FieldValues;
}

/** What two people made of one record, while one of them has to choose. */
export interface Conflict {
  theirs: FormRecord;
  differing: readonly Difference[];
}

/** A form as its parts see it. */
export interface RecordFormState {
  groups: readonly FieldGroup[];
  values: FieldValues;
  faults: Faults;
  failure: Error | null;
  conflict: Conflict | null;
  isSaving: boolean;
  /** Counts the times something was refused, so that what was refused is shown anew. */
  refusals: number;
  set: (name: string, value: FieldValue) => void;
  submit: () => Promise<void>;
  /** Saves the versions chosen. */
  settle: (taken: Readonly<Record<string, Taken>>) => Promise<void>;
  /** Goes back to the form from a conflict. */
  reopen: () => void;
  cancel: () => void;
  /** Whether leaving would lose something. */
  isUnsaved: () => boolean;
}

const isConflict = (error: unknown) =>
  error instanceof AskError && error.code === 'CONFLICT' && error.faults[0]?.field === 'revision';

/** Keeps what is typed from the first key to the save, whatever is loaded or fails meanwhile. */
export function useRecordForm(options: RecordFormOptions): RecordFormState {
  const { groups, record, save, reload, onSaved, onCancel, complete } = options;
  const fields = groups.flatMap((group) => group.fields);
  const isNew = record?.revision === undefined;
  const [before, setBefore] = useState(() => ({
    values: readValues(fields, record),
    revision: Number(record?.revision ?? 0),
  }));
  const [values, setValues] = useState(before.values);
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const isDone = useRef(false);

  const finish = (saved: Saved) => {
    isDone.current = true;
    onSaved(saved);
  };
  const refuse = (found: Faults, error: Error | null) => {
    setFaults(found);
    setFailure(error);
    setRefusals((count) => count + 1);
  };
  async function meet(mine: FieldValues, was: FieldValues): Promise<void> {
    const theirs = await reload?.();
    if (!theirs) throw new AskError('NOT_FOUND', '');
    const differing = differences(fields, was, mine, readValues(fields, theirs));
    // As after an answer that was lost on its way: all of it is there already.
    if (differing.length === 0) finish({ id: String(theirs.id), warnings: [] });
    else setConflict({ theirs, differing });
  }
  async function send(mine: FieldValues, was: FieldValues, revision: number): Promise<void> {
    const given = isNew
      ? fields.filter(({ name }) => !isEmpty(mine[name]!) && mine[name] !== false)
      : changedFields(fields, was, mine);
    if (given.length === 0) {
      isDone.current = true;
      onCancel();
      return;
    }
    setSaving(true);
    setFailure(null);
    try {
      finish(await save(inputOf(given, mine), revision));
    } catch (error) {
      if (!isConflict(error)) return refuseError(error as Error);
      await meet(mine, was).catch(refuseError);
    } finally {
      setSaving(false);
    }
  }
  const refuseError = (error: Error) => {
    const found = error instanceof AskError ? refusedFields(fields, error) : {};
    refuse(found, Object.keys(found).length > 0 ? null : error);
  };
  return {
    ...{ groups, values, faults, failure, conflict, isSaving, refusals },
    set: (name, value) => {
      setValues((all) => {
        const next = { ...all, [name]: value };
        return complete ? complete(next, name) : next;
      });
      setFaults(({ [name]: _, ...others }) => others);
    },
    submit: async () => {
      if (isSaving) return;
      const found = ownFaults(fields, values);
      if (Object.keys(found).length > 0) return refuse(found, null);
      setFaults({});
      await send(values, before.values, before.revision);
    },
    settle: async (taken) => {
      const theirs = readValues(fields, conflict!.theirs);
      const chosen = settled(theirs, conflict!.differing, taken);
      const revision = Number(conflict!.theirs.revision);
      setBefore({ values: theirs, revision });
      setValues(chosen);
      setConflict(null);
      await send(chosen, theirs, revision);
    },
    reopen: () => setConflict(null),
    cancel: onCancel,
    isUnsaved: () => !isDone.current && changedFields(fields, before.values, values).length > 0,
  };
}
