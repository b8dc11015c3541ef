// Rows of a legend: each shows or hides its nodes, or shows them alone.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { ShapeMark } from '../../parts/ShapeMark.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Group } from '../grouping.ts';
import { isolate, toggleHidden } from '../hiding.ts';

interface RowsProps {
  groups: readonly Group[];
  /** Keys of groups that are not shown. */
  hide: readonly string[] | undefined;
  onHide: (hide: string[] | undefined) => void;
}

/** Mark, name and number of each group. */
export function Rows({ groups, hide = [], onHide }: RowsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const keys = groups.map(({ key }) => key);
  return (
    <ul data-legend="">
      {groups.map(({ key, label, count, color, letter, shape }) => {
        const isShown = !hide.includes(key);
        return (
          <li key={key} className="group flex items-center gap-1 rounded-4 hover:bg-solid-gray-50">
            <button
              type="button"
              aria-pressed={isShown}
              title={t(isShown ? 'map.hideGroup' : 'map.showGroup', { name: label })}
              onClick={() => onHide(toggleHidden(keys, hide, key))}
              className="flex min-h-6.5 min-w-0 flex-1 items-center gap-1.5 pr-1 text-left aria-[pressed=false]:text-solid-gray-600 aria-[pressed=false]:line-through"
            >
              <span className={isShown ? '' : 'opacity-30'}>
                <ShapeMark shape={shape ?? 'circle'} color={color} letter={letter} />
              </span>
              <span className="min-w-0 flex-1">{label}</span>
              <span className="tabular-nums" data-count={count}>
                {formatFigure(count, language)}
              </span>
            </button>
            <button
              type="button"
              aria-label={t('map.onlyGroup', { name: label })}
              onClick={() => onHide(isolate(keys, hide, key))}
              className="link min-h-6.5 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100"
            >
              {t('map.only')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
