// The files that were uploaded together, where there are several.
import { useTranslation } from 'react-i18next';
import { FileChip } from './FileChip.tsx';
import { useDataState } from './useDataState.ts';

/** A link for each file, the one shown marked. */
export function FileBar() {
  const { t } = useTranslation();
  const [{ files = [], file: shown }] = useDataState();
  if (files.length < 2) return null;
  return (
    <nav aria-label={t('data.files.label')} className="mb-6">
      <ol className="flex flex-wrap gap-2">
        {files.map((file) => (
          <li key={file}>
            <FileChip file={file} files={files} isShown={file === shown} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
