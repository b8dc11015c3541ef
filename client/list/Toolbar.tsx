// How many rows there are or are selected, and what can be done with them.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { Downloads } from './Downloads.tsx';
import type { ListRow, ListSpec } from './ListSpec.ts';
import { isEverything } from './selection.ts';
import { everything } from './state.ts';
import { ToMap } from './ToMap.tsx';
import type { Looked } from './useList.ts';
import type { ChangeList } from './useListState.ts';

interface ToolbarProps<Row extends ListRow> {
  spec: ListSpec<Row>;
  looked: Looked<Row>;
  onChange: ChangeList;
}

/** The count, or the selection with the way to select everything; columns, downloads and the map. */
export function Toolbar<Row extends ListRow>({ spec, looked, onChange }: ToolbarProps<Row>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, request, columns, answer } = looked;
  const total = answer?.list.totalCount;
  const format = (value: number) => formatFigure(value, language);
  const selected = isEverything(state.select) ? (total ?? 0) : state.select.length;
  const select = (ids: string[] | undefined) => onChange({ select: ids }, { replace: true, keepPage: true });
  return (
    <div className="flex flex-wrap items-center gap-2 max-sm:[&>.button-plain]:px-2">
      <p
        role="status"
        className="mr-auto flex max-sm:basis-full sm:min-h-10 flex-wrap items-center gap-x-3 text-dns-16N-130"
        data-total={total}
      >
        {total !== undefined && (
          <strong className="text-dns-16B-130">
            {t(`list.of.${spec.name}.count`, { n: format(total) })}
          </strong>
        )}
        {selected > 0 && (
          <>
            <span data-selected-rows={selected}>{t('list.selected', { n: format(selected) })}</span>
            {!isEverything(state.select) && total !== undefined && selected < total && (
              <button type="button" className="link" onClick={() => select([everything])}>
                {t('list.selectAll', { n: format(total) })}
              </button>
            )}
            <button type="button" className="link" onClick={() => select(undefined)}>
              {t('list.unselect')}
            </button>
          </>
        )}
      </p>
      {spec.principalsOf && selected > 0 && request && (
        <ToMap principalsOf={spec.principalsOf} filter={request.filter} state={state} />
      )}
      {columns && total !== 0 && (
        <ColumnChoice
          columns={columns}
          lead={spec.lead}
          chosen={state.columns}
          usual={spec.usual.columns}
          onChange={(chosen) => onChange({ columns: chosen }, { replace: true, keepPage: true })}
        />
      )}
      {request && Boolean(total) && (
        <Downloads list={spec.name.toLowerCase()} request={request} looked={looked} />
      )}
    </div>
  );
}
