// How much a coordinator did in each year, against how much one can do.
import { useTranslation } from 'react-i18next';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import type { Coordinator } from './Coordinator.ts';

/** A line for each fiscal year with introductions; those beyond the capacity say by how many. */
export function Load({ coordinator: { introductions, capacityPerYear } }: { coordinator: Coordinator }) {
  const { t } = useTranslation();
  return (
    <PageSection id="load" title={t('coordinator.load')}>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {capacityPerYear === null
          ? t('coordinator.noCapacity')
          : t('coordinator.capacity', { n: capacityPerYear })}
      </p>
      {introductions.length === 0 && (
        <p className="mt-1 text-dns-16N-130">{t('coordinator.noIntroductions')}</p>
      )}
      <ul className="mt-1">
        {introductions.map(({ year, introductions: made }) => (
          <li
            key={year}
            data-year={year}
            className="flex items-center gap-x-4 border-t border-solid-gray-200 py-1 text-dns-14N-130 first:border-t-0"
          >
            <span className="w-24 shrink-0">{fiscalYears(year, year, t)}</span>
            <span className="w-14 shrink-0 text-right tabular-nums">
              {t('coordinator.made', { n: made })}
            </span>
            {capacityPerYear !== null && capacityPerYear > 0 && (
              <progress
                aria-hidden="true"
                className="bar h-2 min-w-0 flex-1"
                max={capacityPerYear}
                value={made}
              />
            )}
            <span className="w-20 shrink-0 text-error-2">
              {capacityPerYear !== null &&
                made > capacityPerYear &&
                t('coordinator.over', { n: made - capacityPerYear })}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
