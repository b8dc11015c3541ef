// What one has to know of a file before it is applied.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type JobFragment, RegistersDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { dateTime } from '../../parts/dateTime.ts';
import { listed } from '../../parts/listed.ts';
import { Select } from '../../parts/Select.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Choices } from '../choices.ts';

interface WarningsProps {
  preview: NonNullable<JobFragment['preview']>;
  choices: Choices;
  change: (part: Partial<Choices>) => void;
}

const style = 'mt-4 max-w-3xl rounded-8 border border-yellow-900 bg-yellow-50 px-4 py-3 text-dns-14N-130';

/** Imported before, into the sample city, with a profile taken over, columns left out: each only where it is so. */
export function Warnings({ preview, choices, change }: WarningsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { appliedBefore, fictional, notImported } = preview;
  // An exported atlas says itself which city it is of.
  const profileTaken = preview.kind === 'ATLAS' ? null : preview.profileTaken;
  const { data } = useQuery({
    queryKey: ['imports', 'registers'],
    queryFn: ({ signal }) => ask(RegistersDocument, {}, signal),
    enabled: profileTaken != null,
  });
  return (
    <>
      {fictional && <p className={style}>{t('data.preview.fictional')}</p>}
      {appliedBefore != null && (
        <div className={style}>
          <p>{t('data.preview.appliedBefore', { at: dateTime(appliedBefore, language) })}</p>
          <label className="mt-2 flex items-start gap-2">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-key-900"
              checked={choices.again}
              onChange={({ target }) => change({ again: target.checked })}
            />
            {t('data.preview.again')}
          </label>
        </div>
      )}
      {profileTaken != null && (
        <div className={style}>
          <p className="mb-2">{t('data.preview.profile')}</p>
          <Select
            label={t('data.preview.profileLabel')}
            value={choices.profile ?? profileTaken}
            options={(data?.profiles ?? []).map(({ code, name }) => ({ value: code, label: name[language] }))}
            onChange={(profile) => change({ profile })}
          />
        </div>
      )}
      {notImported.length > 0 && (
        <p className="mt-4 max-w-3xl text-dns-14N-130 text-solid-gray-800">
          {t('data.preview.notImported', { columns: listed(notImported, language) })}
        </p>
      )}
    </>
  );
}
