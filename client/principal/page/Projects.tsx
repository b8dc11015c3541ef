// In which projects a principal takes part, year by year.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountAside } from '../../figure/CountAside.tsx';
import { DomainMark } from '../../parts/DomainMark.tsx';
import { fiscalYear } from '../../parts/fiscalYear.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { years } from '../../parts/years.ts';
import { ProjectLink } from '../../project/ProjectLink.tsx';
import { byYear } from './byYear.ts';
import type { Principal } from './Principal.ts';
import { type Span, spanOf } from './spanOf.ts';
import { TimeBar } from './TimeBar.tsx';

type Participation = Principal['participations'][number];

interface ProjectsProps {
  participations: readonly Participation[];
  /** Fiscal year that today falls in, at which what has no end yet is drawn to end. */
  now: number;
}

const few = 12;

/** All its projects, whatever years are looked at, under the year in which it joined them, with the years as bars. */
export function Projects({ participations, now }: ProjectsProps) {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  const shown = isLong ? participations : participations.slice(0, few);
  const whole = spanOf(participations, now);
  const projects = new Set(participations.map(({ project }) => project.id)).size;
  return (
    <PageSection
      id="projects"
      title={t('principal.projects')}
      aside={<CountAside term="project" text={t('project.count', { n: projects })} />}
    >
      {participations.length === 0 && <p className="mt-2 text-dns-14N-130">{t('panel.projectsNone')}</p>}
      {whole && (
        <table className="mt-1 w-full border-collapse text-dns-14N-130">
          <caption className="sr-only">{t('principal.projectsHint')}</caption>
          <thead>
            <tr className="text-left text-solid-gray-700">
              <th scope="col" className="py-1 pr-3 font-400">
                {t('principal.project')}
              </th>
              <th scope="col" className="w-20 py-1 pr-3 font-400 max-sm:hidden">
                {t('principal.role')}
              </th>
              <th scope="col" className="w-24 py-1 font-400 sm:w-44">
                <span className="sr-only">{t('panel.period')}</span>
                <span aria-hidden="true" className="flex justify-between tabular-nums">
                  <span>{whole.from}</span>
                  {whole.to > whole.from && <span>{whole.to}</span>}
                </span>
              </th>
            </tr>
          </thead>
          {byYear(shown).map(([year, joined]) => (
            <tbody key={year}>
              <tr>
                <th
                  colSpan={3}
                  scope="rowgroup"
                  className="border-t border-solid-gray-300 bg-solid-gray-50 px-2 py-1 text-left text-dns-14B-130"
                >
                  {fiscalYear(year, t)}
                </th>
              </tr>
              {joined.map((part) => (
                <Row key={`${part.project.id} ${part.role}`} part={part} whole={whole} now={now} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {participations.length > few && (
        <button type="button" onClick={() => setLong(!isLong)} className="link mt-2 text-dns-14N-130">
          {isLong ? t('panel.showFewer') : t('panel.showAll', { n: participations.length })}
        </button>
      )}
    </PageSection>
  );
}

function Row({ part, whole, now }: { part: Participation; whole: Span; now: number }) {
  const { t } = useTranslation();
  const { project, role, since, until } = part;
  const { domain } = project.domain;
  const end = until ?? project.endYear;
  const about = [
    project.form,
    t(`domain.${domain ?? 'unknown'}`),
    project.projectStatus !== 'ACTIVE' && t(`projectStatus.${project.projectStatus}`),
  ];
  return (
    <tr className="border-t border-solid-gray-200" data-project={project.id}>
      <th scope="row" className="py-1.5 pr-3 text-left align-top font-400">
        <ProjectLink {...project} />
        <span className="mt-0.5 flex items-start gap-x-2 text-solid-gray-700">
          <DomainMark domain={domain} />
          <span className="pt-0.5">
            {about.filter(Boolean).join('・')}
            <span className="sm:hidden">・{t(`role.${role}`)}</span>
          </span>
        </span>
      </th>
      <td className="py-1.5 pr-3 align-top max-sm:hidden">{t(`role.${role}`)}</td>
      <td className="py-1.5 align-top tabular-nums">
        <TimeBar whole={whole} from={since} to={end ?? Math.max(now, since)} domain={domain} />
        {years(since, end, t)}
      </td>
    </tr>
  );
}
