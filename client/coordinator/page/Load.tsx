// How much a coordinator did in each year, against how much one can do.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Coordinator } from './Coordinator.ts';

/** A line for each fiscal year with introductions; a bar with a mark at the capacity, and by how many it was passed. */
export function Load({ coordinator: { introductions, capacityPerYear } }: { coordinator: Coordinator }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const most = Math.max(1, capacityPerYear ?? 0, ...introductions.map((each) => each.introductions));
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <PageSection id="load" title={t('coordinator.load')} aside={<DefinitionLink short term="introduction" />}>
      <p className="text-dns-14N-130">
        {capacityPerYear === null
          ? t('coordinator.noCapacity')
          : t('coordinator.capacity', { n: capacityPerYear })}{' '}
        <DefinitionLink short term="capacity" />
      </p>
      {introductions.length === 0 && (
        <p className="mt-1 text-dns-16N-130">{t('coordinator.noIntroductions')}</p>
      )}
      <ul className="mt-1">
        {introductions.map(({ year, introductions: made }) => {
          const over = capacityPerYear === null ? 0 : made - capacityPerYear;
          return (
            <li
              key={year}
              data-year={year}
              className="flex items-center gap-x-4 border-t border-solid-gray-200 py-1 text-dns-14N-130 first:border-t-0"
            >
              <span className="w-24 shrink-0">{fiscalYears(year, year, t, language)}</span>
              <span className="w-12 shrink-0 text-right tabular-nums">
                {t('coordinator.made', { n: made })}
              </span>
              <span aria-hidden="true" className="relative h-3 min-w-0 flex-1 bg-solid-gray-50">
                <span
                  className={`absolute inset-y-0 left-0 ${over > 0 ? 'bg-error-1' : 'bg-key-700'}`}
                  style={{ width: share(made) }}
                />
                {capacityPerYear !== null && (
                  <span
                    className="absolute -inset-y-0.5 border-l-2 border-black"
                    style={{ left: `calc(${share(capacityPerYear)} - 1px)` }}
                  />
                )}
              </span>
              <span className="min-w-16 shrink-0 text-right whitespace-nowrap text-error-2">
                {over > 0 && t('coordinator.over', { n: over })}
              </span>
            </li>
          );
        })}
      </ul>
    </PageSection>
  );
}
