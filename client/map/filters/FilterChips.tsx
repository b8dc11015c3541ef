// What is filtered, each condition with the way to take it off.
import { useTranslation } from 'react-i18next';
import { wholeView } from '../../parts/viewState.ts';
import { useMapState } from '../useMapState.ts';
import { type Chip, type ChipWords, chipsOf } from './chips.ts';

/** A row of buttons above the picture; nothing where everything is shown. */
export function FilterChips({ words }: { words: Omit<ChipWords, 't'> }) {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  const chips = chipsOf(state, { ...words, t });
  if (chips.length === 0) return null;
  return (
    <ul
      aria-label={t('map.conditionsOn')}
      className="flex flex-wrap items-center gap-1.5 px-4 py-1.5"
      data-chips=""
    >
      {chips.map((chip: Chip) => (
        <li key={chip.key}>
          <button
            type="button"
            aria-label={t('map.takeOff', { name: chip.label })}
            onClick={() => change(chip.off)}
            className="flex min-h-7 items-center gap-1.5 rounded-full border border-key-900 bg-key-50 px-2.5 text-dns-14N-130 hover:bg-key-100 hover:line-through"
          >
            {chip.label}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            onClick={() => change({ ...wholeView, hide: undefined })}
            className="link min-h-7 px-1 text-dns-14N-130"
          >
            {t('map.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}
