// Downloads what a list shows, or what is selected in it, as a workbook or as CSV.
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '../parts/download.ts';
import { Failure } from '../parts/Failure.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import type { ListRequest, ListRow } from './ListSpec.ts';
import { selectedFilter } from './selection.ts';
import type { Looked } from './useList.ts';

interface DownloadsProps<Row extends ListRow> {
  /** Name of the list in addresses. */
  list: string;
  request: ListRequest;
  looked: Looked<Row>;
}

/** Two buttons, that the file is being made, and what went wrong. */
export function Downloads<Row extends ListRow>({ list, request, looked }: DownloadsProps<Row>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, columns } = looked;
  const fetching = useMutation({
    networkMode: 'always',
    mutationFn: (format: 'xlsx' | 'csv') =>
      download(`/lists/${list}.${format}`, {
        body: {
          language,
          // All that are chosen, also those that stand within others, in the order of the list.
          columns: (columns ?? [])
            .map(({ code }) => code)
            .filter(
              (code) => state.columns.includes(code) || looked.shown.some((each) => each.code === code),
            ),
          filter: selectedFilter(state.select, request.filter),
          orderBy: request.orderBy,
          view: request.view,
        },
      }),
  });
  return (
    <>
      {(['xlsx', 'csv'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button-plain"
          disabled={fetching.isPending}
          onClick={() => fetching.mutate(format)}
          data-download={format}
        >
          {t(`list.download.${format}`)}
        </button>
      ))}
      <span role="status" className="sr-only">
        {fetching.isPending && t('list.download.making')}
        {fetching.isSuccess && t('list.download.made')}
      </span>
      {fetching.error && (
        <div className="basis-full">
          <Failure error={fetching.error} title={t('list.download.failed')} />
        </div>
      )}
    </>
  );
}
