// What can be done with a record as a whole.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Archive } from './Archive.tsx';

interface ManageRecordProps {
  record: { id: string; revision: number; archivedAt: string | null };
  name: string;
  mayArchive: boolean;
  archive: (input: { id: string; revision: number; archived: boolean }) => Promise<unknown>;
  /** The way to merge it with another; shown to those who may, while it is in use. */
  merge: ReactNode;
}

/** Merges a record with another, archives it or brings it back, and says so. */
export function ManageRecord({ record, name, mayArchive, archive, merge }: ManageRecordProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<string | null>(null);
  const { id, revision, archivedAt } = record;
  return (
    <>
      <div className={archivedAt ? undefined : 'flex flex-wrap items-start gap-3'}>
        {!archivedAt && merge}
        <Archive
          name={name}
          archivedAt={archivedAt}
          mayArchive={mayArchive}
          archive={(archived) => archive({ id, revision, archived })}
          onArchived={(archived) => setSaid(t(archived ? 'form.archive.done' : 'form.archive.doneBack'))}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
