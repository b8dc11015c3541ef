// The selection as a file for a spreadsheet.
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '../../parts/download.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { viewOf } from '../../parts/viewState.ts';
import { useMapState } from '../useMapState.ts';

const columns = ['NAME', 'KANA', 'SECTOR', 'KIND', 'DISTRICTS', 'FIELDS', 'DEGREE', 'PROJECTS'];

/** The button; figures are those of the view that is looked at. */
export function SelectionDownload({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state] = useMapState();
  const saving = useMutation({
    mutationFn: () =>
      download('/lists/principals.csv', {
        body: { language, columns, filter: { ids }, view: viewOf(state) },
      }),
    networkMode: 'always',
  });
  return (
    <>
      <button
        type="button"
        className="button-plain"
        disabled={saving.isPending}
        onClick={() => saving.mutate()}
      >
        {t('attention.selection.csv')}
      </button>
      {saving.error && <Failure error={saving.error} />}
    </>
  );
}
