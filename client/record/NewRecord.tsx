// A page on which something is written down for the first time.
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalogue, useCatalogue } from '../figure/useCatalogue.ts';
import type { FormEnds } from '../form/useRecordForm.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { NotAllowed } from '../parts/NotAllowed.tsx';
import { recordPlace } from '../parts/recordPlace.ts';
import { useAtlas } from '../parts/useAtlas.ts';
import { useTitle } from '../parts/useTitle.ts';
import { type RecordType, recordTypes } from './recordTypes.ts';

/** What the form of a new record is given. */
export interface NewForm {
  catalogue: Catalogue;
  /** The present fiscal year. */
  year: number;
  /** Of the form itself. */
  form: FormEnds & { label: string; submit: string };
}

interface NewRecordProps {
  type: RecordType;
  children: (given: NewForm) => ReactNode;
}

/** Title and form, which lead to the new record's page, or back to the list; those who may not write are told who may. */
export function NewRecord({ type, children }: NewRecordProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { word, list, mutations } = recordTypes[type];
  const title = t(`${word}.new`);
  useTitle(title);
  const atlas = useAtlas();
  const catalogue = useCatalogue();
  const broken = atlas.error ?? catalogue.error;
  if (!atlas.data || !catalogue.data) return broken ? <Failure error={broken} /> : <Loading />;
  if (!atlas.data.viewer.mayCall.includes(mutations.create))
    return <NotAllowed title={t('record.mayNotCreate')} who={t('record.mayNot')} />;
  const form = {
    label: title,
    submit: t('record.create'),
    onSaved: ({ id }: { id: string }) => void navigate(recordPlace(type, id)),
    onCancel: () => void navigate({ to: list }),
  };
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-4xl px-4 py-6">
        <p className="mb-2 text-dns-16N-130">
          <Link to={list} className="link">
            {t(`${word}.toList`)}
          </Link>
        </p>
        <h1 className="text-std-28B-150">{title}</h1>
        {children({ catalogue: catalogue.data, year: atlas.data.atlas.currentYear, form })}
      </div>
    </div>
  );
}
