// The files that were uploaded together, where there are several.
import { useTranslation } from 'react-i18next';
import { loadChoices } from './choices.ts';
import { StateLink } from './StateLink.tsx';
import { useDataState } from './useDataState.ts';

/** A link for each file, the one shown marked, and which of them are applied. */
export function FileBar() {
  const { t } = useTranslation();
  const [{ files = [], file: shown }] = useDataState();
  if (files.length < 2) return null;
  return (
    <nav aria-label={t('data.files.label')} className="mb-6">
      <ol className="flex flex-wrap gap-2">
        {files.map((file, i) => {
          const { name, applied } = loadChoices(file);
          return (
            <li key={file}>
              <StateLink
                state={{ files, file, ...(applied ? { step: 'apply', run: applied } : {}) }}
                current={file === shown ? 'true' : undefined}
                className="block max-w-80 rounded-8 border border-solid-gray-420 px-3 py-2 text-dns-14N-130 wrap-anywhere hover:underline aria-[current=true]:border-2 aria-[current=true]:border-key-900 aria-[current=true]:bg-key-50 aria-[current=true]:font-700"
              >
                <span lang="ja">{name || t('data.files.nth', { n: i + 1 })}</span>
                {applied && <span className="ml-2 text-green-900">{t('data.files.applied')}</span>}
              </StateLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
