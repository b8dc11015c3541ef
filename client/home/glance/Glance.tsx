// A fiscal year at a glance: a few figures beside those of the year before.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { Failure } from '../../parts/Failure.tsx';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { Loading } from '../../parts/Loading.tsx';
import { PageSection } from '../../parts/PageSection.tsx';
import { Select } from '../../parts/Select.tsx';
import { shownYear, type Years } from '../state.ts';
import { FigureCard } from './FigureCard.tsx';
import { glanceMetrics, useYears } from './useYears.ts';

const route = getRouteApi('/');

/** The figures of the year that the address names, and the ways to that year on other pages. */
export function Glance({ years, present }: { years: Years; present: number }) {
  const { t } = useTranslation();
  const { year: named } = route.useSearch();
  const navigate = route.useNavigate();
  const year = shownYear(named, years, present);
  const catalogue = useCatalogue();
  const all = Array.from({ length: years.to - years.from + 1 }, (_, i) => years.from + i);
  const { figures, error, retry } = useYears(all);
  const broken = catalogue.error ?? error;
  const options = all.toReversed().map((each) => ({
    value: String(each),
    label: each === present ? t('home.glance.option', { year: fiscalYear(each, t) }) : fiscalYear(each, t),
  }));
  const choose = (next: number) =>
    navigate({
      search: (state) => ({
        ...state,
        year: next === shownYear(undefined, years, present) ? undefined : next,
      }),
      replace: true,
    });
  const aside = (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-dns-16N-130">
      <Link to="/map" search={{ from: year, to: year }} className="link" data-screen="">
        {t('home.glance.toMap')}
      </Link>
      <div className="min-w-56">
        <Select
          quiet
          label={t('home.glance.year')}
          value={String(year)}
          options={options}
          onChange={(next) => choose(Number(next))}
        />
      </div>
    </div>
  );
  return (
    <PageSection id="glance" title={t('home.glance.title', { year: fiscalYear(year, t) })} aside={aside}>
      {broken && <Failure error={broken} retry={() => Promise.all([catalogue.refetch(), retry()])} />}
      {year === present && (
        <p className="mb-3 text-dns-14N-130">{t('home.glance.underWay', { year: fiscalYear(year, t) })}</p>
      )}
      {!catalogue.data && !broken && <Loading />}
      {catalogue.data && (
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3" data-year={year}>
          <FigureCard
            name={t('home.glance.projects')}
            term="project"
            unit={t('home.glance.projectsUnit')}
            year={year}
            isOver={year < present}
            values={figures('PROJECTS')}
          />
          {glanceMetrics.map((id) => {
            const metric = catalogue.data.metrics.find((each) => each.scope === 'NETWORK' && each.id === id);
            return (
              metric && (
                <FigureCard
                  key={id}
                  metric={metric}
                  year={year}
                  isOver={year < present}
                  values={figures(id)}
                />
              )
            );
          })}
        </ul>
      )}
    </PageSection>
  );
}
