// The selected project, where the map draws projects.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { years } from '../../parts/years.ts';
import { NodeLink } from './NodeLink.tsx';
import type { SelectedProject } from './SelectedNode.ts';

interface ProjectFactsProps {
  project: SelectedProject;
  fields: Catalogue['fields'];
  onSelect: (id: string) => void;
  /** What can be done with it. */
  children: ReactNode;
}

/** All that the panel says of a project. */
export function ProjectFacts({ project, fields, onSelect, children }: ProjectFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { domain, reasonJa, reasonEn } = project.domain;
  const reason = language === 'ja' ? reasonJa : reasonEn;
  return (
    <>
      <h2 lang="ja" className="text-std-18B-160">
        {project.name}
      </h2>
      <p className="mt-1 text-dns-14N-130">{t('nodeType.PROJECT')}</p>
      <p className="mt-2 text-dns-16N-130">
        <Link to="/projects/$id" params={{ id: project.id }} className="link">
          {t('attention.projectPage')}
        </Link>
      </p>
      {children}
      {project.summary && <p className="mt-2 text-dns-14N-130">{project.summary}</p>}
      <Facts
        facts={[
          [t('panel.period'), years(project.startYear, project.endYear, t)],
          [t('panel.status'), t(`projectStatus.${project.projectStatus}`)],
          [t('panel.form'), project.form ?? t('panel.unknown')],
          [
            t('panel.domain'),
            `${domain ? `${domain} ${t(`domain.${domain}`)}` : t('domain.unknown')} — ${reason}`,
          ],
          [t('panel.fields'), fieldNames(project.fields, fields, language) || t('panel.unknown')],
          [
            t('panel.districts'),
            listed(
              project.districts.map(({ name }) => name),
              language,
            ) || t('panel.unknown'),
          ],
        ]}
      />
      <h3 className="mt-4 mb-1 text-std-16B-170">{t('panel.participants')}</h3>
      <ShortList items={project.participations} keyOf={({ principal, role }) => `${principal.id} ${role}`}>
        {({ principal, role }) => (
          <span className="flex items-start justify-between gap-2">
            <NodeLink {...principal} onSelect={onSelect} />
            <span className="whitespace-nowrap">{t(`role.${role}`)}</span>
          </span>
        )}
      </ShortList>
    </>
  );
}
