// Shows the selected rows of a list on the map.
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { formatFigure } from '../parts/formatFigure.ts';
import { mostSelected } from '../parts/mostSelected.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { ListRow, ListSpec } from './ListSpec.ts';
import { selectedFilter } from './selection.ts';
import type { Settled } from './state.ts';

interface ToMapProps<Row extends ListRow> {
  principalsOf: NonNullable<ListSpec<Row>['principalsOf']>;
  filter: Record<string, unknown>;
  state: Settled;
}

/** The button; it says so where there are more principals than an address can hold. */
export function ToMap<Row extends ListRow>({ principalsOf, filter, state }: ToMapProps<Row>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const going = useMutation({
    networkMode: 'always',
    mutationFn: () => principalsOf(selectedFilter(state.select, filter), mostSelected + 1),
    onSuccess: (ids) => {
      if (ids.length === 0 || ids.length > mostSelected) return;
      void navigate({ to: '/map', search: { from: state.from, to: state.to, select: ids } });
    },
  });
  const found = going.data?.length;
  return (
    <>
      <button
        type="button"
        className="button-plain"
        disabled={going.isPending}
        onClick={() => going.mutate()}
        data-to-map=""
      >
        {t('list.toMap')}
      </button>
      {found !== undefined && (found === 0 || found > mostSelected) && (
        <p role="alert" className="basis-full text-dns-14N-130 text-error-2">
          {found === 0
            ? t('list.nobodyOnMap')
            : t('list.tooManyOnMap', { n: formatFigure(mostSelected, language) })}
        </p>
      )}
      {going.error && <Failure error={going.error} />}
    </>
  );
}
