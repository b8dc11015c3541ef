// One figure of the network in sight.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { figureText } from '../../figure/figureText.ts';
import type { Definition } from '../../figure/useCatalogue.ts';
import type { FigurePartsFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

/** Name, value and unit; its meaning opens below, why there is no value always stands there. */
export function NetworkFigure({
  metric,
  figure,
}: {
  metric: Definition;
  figure: FigurePartsFragment | undefined;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const value = figure?.value ?? null;
  return (
    <li className="border-t border-solid-gray-300 py-2" data-figure={metric.id}>
      <details>
        <summary className="flex items-baseline gap-2 rounded-4">
          <span className="flex-1 text-dns-14N-130 underline decoration-dotted underline-offset-4">
            {metric.label[language]}
          </span>
          <span className="text-std-18B-160 tabular-nums">
            {figure ? figureText(value, metric, language, t) : '…'}
          </span>
          <span className="min-w-10 text-dns-14N-130 text-solid-gray-700">
            {value === null ? '' : metric.unit[language]}
          </span>
        </summary>
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
          {metric.meaning[language]} <DefinitionLink metric={metric}>{t('figure.definition')}</DefinitionLink>
        </p>
      </details>
      {figure?.undefined && (
        <p className="text-dns-14N-130 text-solid-gray-700">{figure.undefined[language]}</p>
      )}
    </li>
  );
}
