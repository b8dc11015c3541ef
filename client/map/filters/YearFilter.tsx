// Which fiscal years count, and years that pass.
import { useTranslation } from 'react-i18next';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { YearSlider, type Years } from '../../parts/YearSlider.tsx';
import { usePlay } from './usePlay.ts';

interface YearFilterProps {
  /** Years there are. */
  all: Years;
  from: number | undefined;
  to: number | undefined;
  /** Projects under way in each year; undefined until that is known. */
  counts: ReadonlyMap<string, number> | undefined;
  /** Whether the chosen years are drawn. */
  isDrawn: boolean;
  /** Undefined where the choice is the first or last year there is; `passing` while years pass by themselves. */
  onChange: (years: Partial<Years>, passing: boolean) => void;
  /** Told the years that will come next. */
  onNext: (years: Partial<Years>) => void;
}

/** A line of years with two handles, what they are in words, and a button that lets them pass. */
export function YearFilter({ all, from, to, counts, isDrawn, onChange, onNext }: YearFilterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const within = (year: number) => Math.min(all.to, Math.max(all.from, year));
  const chosen = { from: within(from ?? all.from), to: within(to ?? all.to) };
  const limits = (years: Years) => ({
    from: years.from === all.from ? undefined : years.from,
    to: years.to === all.to ? undefined : years.to,
  });
  const [isPlaying, play] = usePlay({
    all,
    chosen,
    isDrawn,
    onStep: (years) => onChange(limits(years), true),
    onNext: (years) => onNext(limits(years)),
  });
  const byYear = Array.from(
    { length: all.to - all.from + 1 },
    (_, i) => counts?.get(String(all.from + i)) ?? 0,
  );
  return (
    <fieldset>
      <legend className="heading mb-1">{t('map.years')}</legend>
      <YearSlider
        all={all}
        chosen={chosen}
        counts={counts && byYear}
        onChange={(years) => {
          play(false);
          onChange(limits(years), false);
        }}
      />
      <div className="mt-1 flex items-center gap-2">
        <output className="flex-1 text-dns-16N-130" data-years={`${chosen.from}-${chosen.to}`}>
          {fiscalYears(chosen.from, chosen.to, t, language)}
        </output>
        {all.from < all.to && (
          <button
            type="button"
            onClick={() => play(!isPlaying)}
            title={t('map.playHint')}
            className="min-h-8 rounded-8 border border-key-900 px-3 text-oln-14B-100 text-key-900 hover:bg-key-50"
          >
            {t(isPlaying ? 'map.stop' : 'map.play')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
