// One figure of the network in sight.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { FigureNotes } from '../../figure/FigureNotes.tsx';
import { figureText } from '../../figure/figureText.ts';
import { LongWork } from '../../figure/LongWork.tsx';
import type { Definition } from '../../figure/useCatalogue.ts';
import type { FigurePartsFragment, NetworkMetric, ViewInput } from '../../gql/graphql.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { FigureTable } from './FigureTable.tsx';

interface NetworkFigureProps {
  metric: Definition;
  /** Undefined while it is being loaded. */
  figure: FigurePartsFragment | undefined;
  /** Whether it is still that of the view before. */
  isFormer: boolean;
  view: ViewInput | undefined;
}

/** Name, value and unit, and why there is no value; its meaning opens below, with what chance gives and the table behind it. */
export function NetworkFigure({ metric, figure, isFormer, view }: NetworkFigureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const value = figure?.value ?? null;
  const name = metric.label[language];
  const networkMetrics = [metric.id as NetworkMetric];
  return (
    <li className="border-t border-solid-gray-300 py-2" data-figure={metric.id}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex items-baseline gap-2 rounded-4">
          <span className="flex-1 text-dns-14N-130 underline decoration-dotted underline-offset-4">
            {name}
          </span>
          <span className="text-std-18B-160 tabular-nums aria-busy:former" aria-busy={isFormer}>
            {figure ? figureText(value, metric, language, t) : '…'}
          </span>
          <span className="min-w-10 text-dns-14N-130 text-solid-gray-700">
            {value === null || metric.unit.en === 'none' ? '' : metric.unit[language]}
          </span>
        </summary>
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
          {metric.meaning[language]} <DefinitionLink short metric={metric} />
        </p>
        {isOpen && value !== null && metric.tested && !figure?.test && (
          <LongWork input={{ view, networkMetrics, tests: true }} label={t('position.computeChance')} />
        )}
        {figure?.test && <Chance test={figure.test} />}
        {isOpen && metric.tabled && <FigureTable metric={metric} view={view} />}
      </details>
      <FigureNotes figure={figure} />
      {figure && !figure.computed && (
        <LongWork input={{ view, networkMetrics }} label={t('overview.compute', { name })} />
      )}
    </li>
  );
}

function Chance({ test }: { test: NonNullable<FigurePartsFragment['test']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (test.expected === null || test.p === null) return null;
  return (
    <p className="mt-1 text-dns-14N-130" data-chance="">
      {t('overview.chance', {
        expected: formatFigure(test.expected, language),
        sd: formatFigure(test.sd ?? 0, language),
        percent: formatFigure(100 * test.p, language),
      })}
    </p>
  );
}
