// From which fiscal year to which.
import { useTranslation } from 'react-i18next';
import { fiscalYear } from './fiscalYear.ts';
import { Select } from './Select.tsx';
import { moveYear } from './viewState.ts';

interface YearRangeProps {
  /** Years there are. */
  all: { from: number; to: number };
  from: number | undefined;
  to: number | undefined;
  /** Undefined where the choice is the first or last year there is. */
  onChange: (years: { from: number | undefined; to: number | undefined }) => void;
}

/** Two lists of years. */
export function YearRange({ all, from, to, onChange }: YearRangeProps) {
  const { t } = useTranslation();
  const years = { from: Math.max(from ?? all.from, all.from), to: Math.min(to ?? all.to, all.to) };
  const options = Array.from({ length: all.to - all.from + 1 }, (_, i) => ({
    value: String(all.from + i),
    label: fiscalYear(all.from + i, t),
  }));
  const move = (end: 'from' | 'to', value: string) => {
    const moved = moveYear(years, end, Number(value));
    onChange({
      from: moved.from === all.from ? undefined : moved.from,
      to: moved.to === all.to ? undefined : moved.to,
    });
  };
  return (
    <fieldset>
      <legend className="heading mb-1">{t('map.years')}</legend>
      <div className="flex flex-col gap-1">
        {(['from', 'to'] as const).map((end) => (
          <Select
            key={end}
            quiet
            label={t(`map.${end}`)}
            value={String(years[end])}
            options={options}
            onChange={(year) => move(end, year)}
          >
            <span className="w-9 text-dns-14N-130 whitespace-nowrap" aria-hidden="true">
              {t(`map.${end}Sign`)}
            </span>
          </Select>
        ))}
      </div>
    </fieldset>
  );
}
