// The rows of a list with their headings, which sort it, and boxes to select them.
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ListHeading } from './ListHeading.tsx';
import type { ListRow, ListSpec } from './ListSpec.ts';
import { isSelected, selecting } from './selection.ts';
import { type Settled, usualOrder } from './state.ts';
import type { Looked } from './useList.ts';
import type { ChangeList } from './useListState.ts';

interface ListTableProps<Row extends ListRow> {
  spec: ListSpec<Row>;
  looked: Looked<Row>;
  onChange: ChangeList;
  /** More would be selected than an address can hold. */
  onTooMany: () => void;
}

/** In the same place of the row above or below: arrows walk from row to row. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const from = event.target as HTMLElement;
  const row = from.closest('tr');
  if (!step || !row) return;
  const other = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  const what = from.matches('input') ? 'input' : 'th a';
  const next = other?.querySelector<HTMLElement>(what);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The table, scrolling within its own place. */
export function ListTable<Row extends ListRow>({ spec, looked, onChange, onTooMany }: ListTableProps<Row>) {
  const { t } = useTranslation();
  const { state, shown, tools, isNumber, startsDown } = looked;
  const rows = looked.answer?.list.nodes ?? [];
  const page = rows.map(({ id }) => id);
  const last = useRef<string | null>(null);
  const select = (ids: readonly string[], isOn: boolean) => {
    const next = selecting(state.select, ids, isOn, page);
    if (!next) return onTooMany();
    onChange({ select: next.length > 0 ? next : undefined }, { replace: true, keepPage: true });
  };
  const selectRow = (id: string, isOn: boolean, isRange: boolean) => {
    const [one, other] = [page.indexOf(last.current ?? id), page.indexOf(id)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    last.current = id;
    select(isRange && one >= 0 ? page.slice(one, other + 1) : [id], isOn);
  };
  const chosenHere = page.filter((id) => isSelected(state.select, id));
  const sort = (code: string) => onChange(sortedBy(code, state, spec.usual, startsDown));
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={t(`list.of.${spec.name}.title`)}
      className="relative overflow-auto rounded-8 border border-solid-gray-420 lg:min-h-0 lg:flex-1"
    >
      <table className="w-full border-separate border-spacing-0 text-dns-14N-130">
        <caption className="sr-only">{t(`list.of.${spec.name}.title`)}</caption>
        <thead className="sticky top-0 z-20 bg-white">
          <tr>
            <td className="sticky left-0 z-10 w-10 min-w-10 border-b-2 border-solid-gray-600 bg-white py-2 pl-3 align-bottom">
              <Box
                label={t('list.selectPage')}
                isOn={page.length > 0 && chosenHere.length === page.length}
                isSome={chosenHere.length > 0}
                onChange={(isOn) => select(page, isOn)}
              />
            </td>
            {shown.map((column) => (
              <ListHeading
                key={column.code}
                column={column}
                term={spec.terms[column.code]}
                order={state.sort === column.code ? state.order : null}
                isNumeric={isNumber(column.code)}
                isLead={column.code === spec.lead}
                onSort={() => sort(column.code)}
              />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {rows.map((row) => (
            <tr
              key={row.id}
              data-row={row.id}
              className={isSelected(state.select, row.id) ? 'bg-key-50' : 'bg-white hover:bg-solid-gray-50'}
            >
              <td className="sticky left-0 z-10 border-b border-solid-gray-200 bg-inherit py-2 pl-3 align-top">
                <Box
                  label={t('list.selectRow', { name: spec.nameOf(row) })}
                  isOn={isSelected(state.select, row.id)}
                  onChange={(isOn, isRange) => selectRow(row.id, isOn, isRange)}
                />
              </td>
              {shown.map(({ code }) => {
                const isLead = code === spec.lead;
                const Cell = isLead ? 'th' : 'td';
                const place = isLead
                  ? 'sticky left-10 z-10 min-w-48 max-w-56 bg-inherit sm:min-w-52 sm:max-w-80'
                  : isNumber(code)
                    ? 'min-w-20'
                    : spec.wide.includes(code)
                      ? 'max-w-80 min-w-44'
                      : 'max-w-72 min-w-27';
                const side = isNumber(code) ? 'text-right tabular-nums' : 'text-left';
                return (
                  <Cell
                    key={code}
                    scope={isLead ? 'row' : undefined}
                    data-column={code}
                    className={`border-b border-solid-gray-200 px-2 py-2 align-top font-400 ${place} ${side}`}
                  >
                    {spec.cell(row, code, tools)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The part of the state after a heading was chosen: the same column turns around. */
function sortedBy(
  code: string,
  { sort, order }: Settled,
  usual: ListSpec<ListRow>['usual'],
  startsDown: (code: string) => boolean,
) {
  const natural = usualOrder(code, usual, startsDown);
  const next = sort === code ? (order === 'asc' ? 'desc' : 'asc') : natural;
  return {
    sort: code === usual.sort ? undefined : code,
    order: next === natural ? undefined : next,
  };
}

interface BoxProps {
  label: string;
  isOn: boolean;
  isSome?: boolean;
  onChange: (isOn: boolean, isRange: boolean) => void;
}

function Box({ label, isOn, isSome = false, onChange }: BoxProps) {
  return (
    <label className="-my-1 -ml-1 flex size-7 items-center justify-center">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        className="size-4 accent-key-900"
        ref={(box) => {
          if (box) box.indeterminate = isSome && !isOn;
        }}
        checked={isOn}
        onChange={({ target, nativeEvent }) =>
          onChange(target.checked, (nativeEvent as MouseEvent).shiftKey ?? false)
        }
      />
    </label>
  );
}
