// What can be done with a record as a whole.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Archive } from '../form/Archive.tsx';
import { useMayCall } from '../form/useMayCall.ts';
import { PageSection } from '../parts/PageSection.tsx';
import { type RecordType, recordTypes } from './recordTypes.ts';
import type { Recorded } from './useRecord.ts';

interface ManageRecordProps {
  record: Recorded;
  name: string;
  type: RecordType;
  archive: (input: { id: string; revision: number; archived: boolean }) => Promise<unknown>;
}

/** Merges a record with another, archives it or brings it back, and says so. */
export function ManageRecord({ type, record, name, archive }: ManageRecordProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState<string | null>(null);
  const { merging, mutations } = recordTypes[type];
  const [mayArchive, mayMerge] = [useMayCall(mutations.archive), useMayCall(mutations.merge)];
  const { id, revision, archivedAt } = record;
  const archiving = (
    <Archive
      name={name}
      archivedAt={archivedAt}
      mayArchive={mayArchive}
      archive={(archived) => archive({ id, revision, archived })}
      onArchived={(archived) => setSaid(t(archived ? 'form.archive.done' : 'form.archive.doneBack'))}
    />
  );
  return (
    <>
      {archivedAt && archiving}
      {!archivedAt && (mayArchive || mayMerge) && (
        <PageSection id="manage" title={t('principal.section.manage')}>
          <div className="flex flex-wrap items-start gap-3">
            {mayMerge && (
              <Link to={merging} search={{ keep: id }} className="button-plain">
                {t(`merge.start.${type}`)}
              </Link>
            )}
            {archiving}
          </div>
        </PageSection>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
