// What is said of a task that did not end well.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobFragment } from '../../gql/graphql.ts';
import { NoteText } from '../notes/NoteText.tsx';

interface JobEndProps {
  /** The task; null where the server does not know it any more. */
  job: JobFragment | null;
  /** What can be done about it. */
  children?: ReactNode;
}

/** Stopped, failed with the place and reason, or forgotten; never that anything was written. */
export function JobEnd({ job, children }: JobEndProps) {
  const { t } = useTranslation();
  const state = job ? job.state : 'GONE';
  if (state === 'RUNNING' || state === 'DONE') return null;
  return (
    <div
      role="alert"
      className={`my-4 max-w-3xl rounded-8 border-2 p-4 ${state === 'FAILED' ? 'border-error-1' : 'border-solid-gray-420'}`}
    >
      <p className={`text-std-16B-170 ${state === 'FAILED' ? 'text-error-2' : ''}`}>
        {t(`data.jobEnd.${state}`)}
      </p>
      <div className="mt-1 text-dns-14N-130">
        {job?.error ? (
          <NoteText note={{ ...job.error, refuses: false }} withLine />
        ) : (
          <p>{t(`data.jobEnd.${state}Hint`)}</p>
        )}
      </div>
      {children && <div className="mt-3">{children}</div>}
    </div>
  );
}
