// Step 1: the files.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDataState } from '../useDataState.ts';
import { DropPlace } from './DropPlace.tsx';
import { UploadRow } from './UploadRow.tsx';
import { useUploads } from './useUploads.ts';

/** Drop or choose, watch them arrive, go on with those that have. */
export function FileStep() {
  const { t } = useTranslation();
  const [, change] = useDataState();
  const { uploads, add, remove } = useUploads();
  const arrived = uploads.flatMap(({ id }) => id ?? []);
  const isUnderWay = uploads.some(({ id, error }) => id === null && error === null);
  const next = () =>
    change({
      files: arrived.length > 1 ? arrived : undefined,
      file: arrived[0],
      step: undefined,
      ...{ job: undefined, run: undefined, outcome: undefined, note: undefined, pages: undefined },
    });
  return (
    <>
      <DropPlace onFiles={add} />
      {uploads.length > 0 && (
        <ul aria-label={t('data.files.label')} className="mt-4">
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} onRemove={() => remove(upload.key)} />
          ))}
        </ul>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <button
          type="button"
          className="button-main"
          disabled={arrived.length === 0 || isUnderWay}
          onClick={next}
        >
          {t('data.step.next', { step: t('data.step.reading.short') })}
        </button>
        <Link to="/data" search={({ lang }) => ({ lang, tab: 'output' })} className="link text-dns-14N-130">
          {t('data.upload.templates')}
        </Link>
      </div>
    </>
  );
}
