// What can be done with a record as a whole.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Archive } from './Archive.tsx';

interface ManageRecordProps {
  record: { id: string; revision: number; archivedAt: string | null };
  name: string;
  mayArchive: boolean;
  archive: (input: { id: string; revision: number; archived: boolean }) => Promise<unknown>;
}

/** Archives a record or brings it back, and says so. */
export function ManageRecord({ record, name, mayArchive, archive }: ManageRecordProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<string | null>(null);
  const { id, revision, archivedAt } = record;
  return (
    <>
      <Archive
        name={name}
        archivedAt={archivedAt}
        mayArchive={mayArchive}
        archive={(archived) => archive({ id, revision, archived })}
        onArchived={(archived) => setSaid(t(archived ? 'form.archive.done' : 'form.archive.doneBack'))}
      />
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
