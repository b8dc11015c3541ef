// The definition of one figure, whole.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { anchorOf, exportId } from '../figure/anchor.ts';
import type { Definition } from '../figure/useCatalogue.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { Entry } from './Entry.tsx';
import { History } from './History.tsx';
import { rangeText } from './rangeText.ts';
import { Source } from './Source.tsx';

/** Meaning first, then formula, unit, range and the rest. */
export function MetricEntry({ metric, isAimedAt }: { metric: Definition; isAimedAt: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = language === 'ja' ? 'en' : 'ja';
  const facts = [
    [
      'formula',
      <code key="formula" lang="en" className="font-sans break-words">
        {metric.formula}
      </code>,
    ],
    ['unit', metric.unit[language]],
    ['range', rangeText(metric, t, language)],
    ['direction', t(`help.direction.${metric.direction}`)],
    ['weight', t(`help.weight.${metric.weight}`)],
    ['undefinedWhen', metric.undefinedWhen[language]],
    ['cost', t(`help.cost.${metric.cost}`)],
    ['source', <Source key="source" text={metric.source} />],
    ['history', <History key="history" history={metric.history} />],
    ['id', <code key="id">{exportId(metric.id)}</code>],
  ] as const;
  return (
    <Entry
      anchor={anchorOf(metric)}
      isAimedAt={isAimedAt}
      name={metric.label[language]}
      other={{ text: metric.label[other], lang: other }}
    >
      <p className="mt-1 max-w-3xl text-std-16N-170">{metric.meaning[language]}</p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 text-dns-14N-130 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt className="text-solid-gray-700">{t(`help.fact.${name}`)}</dt>
            <dd className="mb-1 max-w-3xl sm:mb-0">{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Entry>
  );
}
