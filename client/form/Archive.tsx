// Takes a record out of lists and maps, or brings it back.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../parts/dateTime.ts';
import { Failure } from '../parts/Failure.tsx';
import { useLanguage } from '../parts/useLanguage.ts';

interface ArchiveProps {
  name: string;
  /** When it was archived, ISO 8601; null while it is in use. */
  archivedAt: string | null;
  mayArchive: boolean;
  /** Archives it (true) or brings it back (false). */
  archive: (archived: boolean) => Promise<unknown>;
  onArchived: (archived: boolean) => void;
}

/** Where it is in use, a button that first says what archiving means; where it is archived, that, and the way back. */
export function Archive({ name, archivedAt, mayArchive, archive, onArchived }: ArchiveProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isAsked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: archive,
    networkMode: 'always',
    onSuccess: (_, archived) => {
      setAsked(false);
      onArchived(archived);
    },
  });
  useEffect(() => {
    if (isAsked) question.current?.focus();
  }, [isAsked]);
  if (!archivedAt && !mayArchive) return null;
  return (
    <div data-archived={archivedAt ? 'true' : 'false'}>
      {archivedAt ? (
        <div className="rounded-8 border border-yellow-700 bg-yellow-50 p-4 text-dns-16N-130">
          <p className="text-dns-16B-130">
            {t('form.archive.isArchived', { when: dateTime(archivedAt, language) })}
          </p>
          <p className="mt-1">{t('form.archive.still')}</p>
          {mayArchive && (
            <button type="button" className="button-plain mt-3" onClick={() => !isPending && mutate(false)}>
              {t('form.archive.back')}
            </button>
          )}
        </div>
      ) : isAsked ? (
        <div
          ref={question}
          role="alertdialog"
          aria-labelledby="archive-question"
          tabIndex={-1}
          className="rounded-8 border-2 border-solid-gray-600 p-4 text-dns-16N-130"
        >
          <p id="archive-question" className="text-dns-16B-130">
            {t('form.archive.question', { name })}
          </p>
          <p className="mt-1">{t('form.archive.meaning')}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <button type="button" className="button-main" onClick={() => !isPending && mutate(true)}>
              {t('form.archive.do')}
            </button>
            <button
              type="button"
              className="button-plain"
              onClick={() => {
                setAsked(false);
                requestAnimationFrame(() => button.current?.focus());
              }}
            >
              {t('form.cancel')}
            </button>
          </div>
        </div>
      ) : (
        <button ref={button} type="button" className="button-plain" onClick={() => setAsked(true)}>
          {t('form.archive.start')}
        </button>
      )}
      {error && <Failure error={error} title={t('form.notSaved')} />}
    </div>
  );
}
