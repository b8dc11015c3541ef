// From which fiscal year to which, on one line with two handles.
import { useTranslation } from 'react-i18next';
import { fiscalYear } from './fiscalYear.ts';

/** First and last fiscal year. */
export interface Years {
  from: number;
  to: number;
}

interface YearSliderProps {
  /** Years there are. */
  all: Years;
  chosen: Years;
  /** How many projects there are in each year of `all`; undefined while that is not known. */
  counts?: readonly number[] | undefined;
  onChange: (years: Years) => void;
}

/** Two handles of the browser's own, moved by pointer or arrow keys; above them how much there is in each year. */
export function YearSlider({ all, chosen, counts, onChange }: YearSliderProps) {
  const { t } = useTranslation();
  const { from, to } = chosen;
  const span = Math.max(1, all.to - all.from);
  const most = Math.max(1, ...(counts ?? []));
  const years = Array.from({ length: all.to - all.from + 1 }, (_, i) => all.from + i);
  const isIn = (year: number) => from <= year && year <= to;
  const share = (year: number) => (100 * (year - all.from)) / span;
  const handle = (end: 'from' | 'to') => (
    <input
      type="range"
      className="year-handle"
      aria-label={t(`map.${end}`)}
      aria-valuetext={fiscalYear(chosen[end], t)}
      min={all.from}
      max={all.to}
      value={chosen[end]}
      onChange={(event) => {
        const year = Number(event.target.value);
        // One handle stops at the other.
        onChange(end === 'from' ? { from: Math.min(year, to), to } : { from, to: Math.max(year, from) });
      }}
    />
  );
  return (
    <div>
      <svg
        viewBox={`0 0 ${years.length} 10`}
        preserveAspectRatio="none"
        className="h-8 w-full"
        aria-hidden="true"
      >
        {years.map((year, i) => {
          const height = counts ? (9.5 * (counts[i] ?? 0)) / most + 0.5 : 0;
          const style = isIn(year) ? 'fill-key-300' : 'fill-solid-gray-200';
          return (
            <rect key={year} x={i + 0.1} y={10 - height} width={0.8} height={height} className={style} />
          );
        })}
      </svg>
      {/* From the middle of the first year's bar to the middle of the last one's. */}
      <div className="relative h-6" style={{ marginInline: `${50 / years.length}%` }}>
        <svg className="absolute inset-x-0 top-2.5 h-1 w-full rounded-full" aria-hidden="true">
          <rect width="100%" height="100%" className="fill-solid-gray-300" />
          <rect
            x={`${share(from)}%`}
            width={`${share(to) - share(from)}%`}
            height="100%"
            className="fill-key-900"
          />
        </svg>
        {handle('from')}
        {handle('to')}
      </div>
    </div>
  );
}
