// The selected coordinator, where the map draws coordinators.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { NodeLink } from './NodeLink.tsx';
import type { SelectedCoordinator } from './SelectedNode.ts';

interface CoordinatorFactsProps {
  coordinator: SelectedCoordinator;
  fields: Catalogue['fields'];
  onSelect: (id: string) => void;
  /** What can be done with it. */
  children: ReactNode;
}

/** Where it works, whom it knows, which projects it looks after; the last two as far as the viewer may know. */
export function CoordinatorFacts({ coordinator, fields, onSelect, children }: CoordinatorFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { knows, coordinates } = coordinator;
  return (
    <>
      <h2 lang="ja" className="text-std-18B-160">
        {coordinator.name}
      </h2>
      <p className="mt-1 text-dns-14N-130">{t('nodeType.COORDINATOR')}</p>
      <p className="mt-2 text-dns-16N-130">
        <Link to="/coordinators/$id" params={{ id: coordinator.id }} className="link">
          {t('attention.coordinator.page')}
        </Link>
      </p>
      {children}
      <Facts
        facts={[
          [t('panel.fields'), fieldNames(coordinator.fields, fields, language) || t('panel.unknown')],
          [
            t('panel.districts'),
            listed(
              coordinator.districts.map(({ name }) => name),
              language,
            ) || t('panel.unknown'),
          ],
        ]}
      />
      {knows && (
        <>
          <h3 className="mt-4 mb-1 text-std-16B-170">{t('attention.coordinator.knows')}</h3>
          <ShortList items={knows} keyOf={({ principal }) => principal.id}>
            {({ principal }) => <NodeLink {...principal} onSelect={onSelect} />}
          </ShortList>
        </>
      )}
      {coordinates && (
        <>
          <h3 className="mt-4 mb-1 text-std-16B-170">{t('attention.coordinator.coordinates')}</h3>
          <ShortList items={coordinates} keyOf={({ project }) => project.id}>
            {({ project }) => (
              <Link to="/projects/$id" params={{ id: project.id }} lang="ja" className="link">
                {project.name}
              </Link>
            )}
          </ShortList>
        </>
      )}
    </>
  );
}
