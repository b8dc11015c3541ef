// One figure of a year: its value, the year before, and every year as a row of bars.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import type { Term } from '../../figure/terms.ts';
import type { Definition } from '../../figure/useCatalogue.ts';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Language } from '../../words/words.ts';
import type { YearValue } from './useYears.ts';
import { YearBars } from './YearBars.tsx';

type FigureCardProps = {
  year: number;
  /** Whether the year can be compared with a whole one. */
  isOver: boolean;
  values: readonly YearValue[];
} & (
  | { metric: Definition }
  | {
      /** What it is called, where it is no figure of the catalogue. */
      name: string;
      /** The word by which it is defined. */
      term: Term;
      unit: string;
    }
);

/** The figure's name leads to its definition. */
export function FigureCard(props: FigureCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { year, isOver, values } = props;
  const of = (wanted: number) => values.find((each) => each.year === wanted)?.value;
  const [now, before] = [of(year), of(year - 1)];
  const metric = 'metric' in props ? props.metric : null;
  const unit =
    'metric' in props ? (props.metric.unit.en === 'none' ? '' : props.metric.unit[language]) : props.unit;
  const text = (value: number | null | undefined) => {
    if (value === undefined) return '…';
    return value === null ? t('table.undefined') : formatFigure(value, language);
  };
  return (
    <li className="rounded-8 border border-solid-gray-300 p-4" data-glance={metric?.id ?? 'PROJECTS'}>
      <p className="text-dns-16N-130">
        {'metric' in props ? (
          <DefinitionLink metric={props.metric} />
        ) : (
          <DefinitionLink term={props.term} text={props.name} />
        )}
      </p>
      <div className="mt-1 flex items-end justify-between gap-4">
        <p>
          <span className="text-std-32B-150 tabular-nums" data-value="">
            {text(now)}
          </span>{' '}
          <span className="text-dns-14N-130">{now === null ? '' : unit}</span>
        </p>
        <YearBars year={year} values={values} />
      </div>
      <p className="mt-1 min-h-5 text-dns-14N-130 text-solid-gray-700">
        {typeof before === 'number' && typeof now === 'number' && (
          <>
            {t('home.glance.before', { value: text(before) })}{' '}
            {isOver && <span className="tabular-nums">({difference(now, before, language)})</span>}
          </>
        )}
      </p>
      <ul className="sr-only">
        {values
          .filter(({ value }) => typeof value === 'number')
          .map((each) => (
            <li key={each.year}>
              {fiscalYear(each.year, t)} {text(each.value)}
            </li>
          ))}
      </ul>
    </li>
  );
}

// With as many decimals as the value itself is shown with.
function difference(now: number, before: number, language: Language): string {
  const decimals = Number.isInteger(now) ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(now))));
  const change = Number((now - before).toFixed(decimals));
  if (change === 0) return '±0';
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: decimals });
  return `${change > 0 ? '▲ +' : '▼ −'}${format.format(Math.abs(change))}`;
}
