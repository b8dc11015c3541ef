// Whom a coordinator reaches and what came of its introductions, in figures.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { FigureValue } from '../../figure/FigureValue.tsx';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import type { Coordinator } from './Coordinator.ts';

interface CoordinatorFiguresProps {
  coordinator: Coordinator;
  catalogue: Catalogue;
}

/** A line for each figure, with its definition; where one is undefined, why. */
export function CoordinatorFigures({ coordinator, catalogue }: CoordinatorFiguresProps) {
  const { t } = useTranslation();
  const byId = new Map(coordinator.metrics.map((figure) => [figure.metric.id, figure]));
  return (
    <PageSection id="figures" title={t('coordinator.figures')}>
      <dl>
        {catalogue.metrics
          .filter(({ scope }) => scope === 'COORDINATOR')
          .map((metric) => (
            <div
              key={metric.id}
              data-metric={metric.id}
              className="flex justify-between gap-x-4 border-t border-solid-gray-200 py-1 text-dns-14N-130 first:border-t-0"
            >
              <dt>
                <DefinitionLink metric={metric} />
              </dt>
              <dd className="text-right tabular-nums">
                <FigureValue metric={metric} figure={byId.get(metric.id)} />
              </dd>
            </div>
          ))}
      </dl>
    </PageSection>
  );
}
