// A record as its page needs it: loaded, with what the viewer may do and which part is being edited.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Catalogue, useCatalogue } from '../figure/useCatalogue.ts';
import type { Sections } from '../form/Sections.ts';
import { useMayCall } from '../form/useMayCall.ts';
import { useTitle } from '../parts/useTitle.ts';
import { type RecordType, recordTypes } from './recordTypes.ts';

/** What every record has. */
export interface Recorded {
  id: string;
  revision: number;
  archivedAt: string | null;
}

interface Wanted<Answer, Record> {
  type: RecordType;
  id: string;
  load: (signal?: AbortSignal) => Promise<Answer>;
  /** The record of an answer; null where there is none. */
  recordOf: (answer: Answer) => Record | null | undefined;
  nameOf: (record: Record) => string;
}

/** A record that is there, with all that its page shows. */
export interface Loaded<Answer, Record> {
  type: RecordType;
  record: Record;
  name: string;
  answer: Answer;
  catalogue: Catalogue;
  sections: Sections<Record>;
  /** Whether the form of its facts has the page to itself. */
  isForm: boolean;
}

/** Why there is nothing to show: not yet, not any more, or an error. */
export interface Unloaded {
  error: Error | null;
  retry: () => void;
  isGone: boolean;
}

/** The record, or why it is not there; the window has its name as a title. */
export function useRecord<Answer, Record extends Recorded>(wanted: Wanted<Answer, Record>) {
  const { type, id, load, recordOf, nameOf } = wanted;
  const { t } = useTranslation();
  const { edit } = useSearch({ strict: false });
  const navigate = useNavigate();
  const mayUpdate = useMayCall(recordTypes[type].mutations.update);
  const catalogue = useCatalogue();
  const { data, error, refetch } = useQuery({
    queryKey: ['record', type, id],
    queryFn: ({ signal }) => load(signal),
  });
  const record = data && recordOf(data);
  useTitle(record ? nameOf(record) : t(recordTypes[type].page));
  if (!data || !record || !catalogue.data) {
    const missing: Unloaded = {
      // What was loaded once stays, whatever fails later: someone may be typing into it.
      error: error ?? catalogue.error,
      retry: () => void Promise.all([refetch(), catalogue.refetch()]),
      isGone: data !== undefined && !record,
    };
    return { loaded: null, missing };
  }
  const sections: Sections<Record> = {
    mayEdit: mayUpdate && !record.archivedAt,
    open: edit,
    setOpen: (open) =>
      void navigate({ to: '.', search: (state) => ({ ...state, edit: open }), resetScroll: false }),
    reload: async () => {
      const now = (await refetch()).data;
      return now && recordOf(now);
    },
  };
  const loaded: Loaded<Answer, Record> = {
    ...{ type, record, answer: data, catalogue: catalogue.data, sections },
    name: nameOf(record),
    isForm: sections.mayEdit && edit === 'facts',
  };
  return { loaded, missing: null };
}
