// A page on which something is written down for the first time.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { NotAllowed } from '../parts/NotAllowed.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useTitle } from '../parts/useTitle.ts';

interface NewRecordProps {
  title: string;
  /** The mutation that makes it. */
  mutation: string;
  /** The way back to the list. */
  back: ReactNode;
  /** Why what the form needs could not be loaded. */
  error: Error | null;
  /** The form; null while what it needs is being loaded. */
  children: ReactNode;
}

/** Title and form; those who may not write are told who may. */
export function NewRecord({ title, mutation, back, error, children }: NewRecordProps) {
  const { t } = useTranslation();
  useTitle(title);
  const atlas = useAtlas();
  const broken = atlas.error ?? error;
  if (broken && !children) return <Failure error={broken} />;
  if (!atlas.data) return <Loading />;
  if (!atlas.data.viewer.mayCall.includes(mutation))
    return <NotAllowed title={t('record.mayNotCreate')} who={t('record.mayNot')} />;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-4xl px-4 py-6">
        <p className="mb-2 text-dns-16N-130">{back}</p>
        <h1 className="text-std-28B-150">{title}</h1>
        {children ?? <Loading />}
      </div>
    </div>
  );
}
