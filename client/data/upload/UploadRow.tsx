// One file on its way to the server.
import { useTranslation } from 'react-i18next';
import { AskError } from '../../parts/ask.ts';
import { Bar } from '../../parts/Bar.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { fileSize } from './fileSize.ts';
import type { Upload } from './useUploads.ts';

/** Its name and size, how much of it has arrived, or what went wrong; with a button that stops or removes it. */
export function UploadRow({ upload, onRemove }: { upload: Upload; onRemove: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { file, share, id, error } = upload;
  const isUnderWay = id === null && error === null;
  const reason =
    error instanceof AskError
      ? (error.words?.[language] ?? (error.code === 'UNREACHABLE' ? t('data.upload.lost') : error.message))
      : error && t('state.broken');
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-dns-16N-130 wrap-anywhere" lang="ja">
          {file.name}{' '}
          <span className="text-dns-14N-130 text-solid-gray-700">{fileSize(file.size, language)}</span>
        </p>
        {isUnderWay && <Bar label={t('data.upload.sending')} share={share} />}
        {id !== null && <p className="text-dns-14N-130 text-green-900">{t('data.upload.arrived')}</p>}
        {reason && (
          <p role="alert" className="text-dns-14N-130 text-error-2">
            {t('data.upload.failed', { name: file.name })} {reason}
          </p>
        )}
      </div>
      <button
        type="button"
        className="button-plain"
        aria-label={t(isUnderWay ? 'data.upload.stopLabel' : 'data.upload.removeLabel', { name: file.name })}
        onClick={onRemove}
      >
        {t(isUnderWay ? 'data.upload.stop' : 'data.upload.remove')}
      </button>
    </li>
  );
}
