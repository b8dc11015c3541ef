// The selected principal: facts, position, partners, projects.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue, Definition } from '../../figure/useCatalogue.ts';
import type { ViewInput } from '../../gql/graphql.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { seesPersons } from '../../parts/viewer.ts';
import { viewStateOf } from '../../parts/viewState.ts';
import { useMapState } from '../useMapState.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { NodeLink } from './NodeLink.tsx';
import { ProjectsOf } from './ProjectsOf.tsx';
import type { SelectedPrincipal } from './SelectedNode.ts';

interface PrincipalFactsProps {
  principal: SelectedPrincipal;
  view: ViewInput | undefined;
  fields: Catalogue['fields'];
  /** Definitions of the figures that are shown. */
  metrics: readonly Definition[];
  onSelect: (id: string) => void;
  /** What can be done with it. */
  children: ReactNode;
}

/** All that the panel says of a principal. */
export function PrincipalFacts({
  principal,
  view,
  fields,
  metrics,
  onSelect,
  children,
}: PrincipalFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state] = useMapState();
  const viewer = useAtlas().data?.viewer;
  const isHiddenPerson = principal.sector === 'CITIZEN' && viewer && !seesPersons(viewer.role);
  const names = (items: string[]) => listed(items, language);
  const resources = (given: typeof principal.offers, note: string | null) =>
    [names(given.map((each) => t(`resource.${each}`))), note].filter(Boolean).join(' — ');
  return (
    <>
      <h2 lang="ja" className="text-std-18B-160">
        {principal.name}
      </h2>
      <p className="mt-1 flex items-center gap-2 text-dns-14N-130">
        <SectorMark sector={principal.sector} />
        {t(`sector.${principal.sector ?? 'missing'}`)}
      </p>
      <p className="mt-2 text-dns-16N-130">
        <Link to="/principals/$id" params={{ id: principal.id }} search={viewStateOf(state)} className="link">
          {t('panel.page')}
        </Link>
      </p>
      {children}
      {isHiddenPerson && <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('panel.pseudonym')}</p>}
      <Facts
        facts={[
          [t('panel.kana'), principal.kana],
          [t('panel.kind'), principal.kind],
          [t('panel.districts'), names(principal.districts.map(({ name }) => name)) || t('panel.unknown')],
          [t('panel.fields'), fieldNames(principal.fields, fields, language) || t('panel.unknown')],
          [t('panel.status'), t(`status.${principal.status}`)],
          [t('panel.offers'), resources(principal.offers, principal.offersNote)],
          [t('panel.needs'), resources(principal.needs, principal.needsNote)],
          [t('panel.knownBy'), names(principal.knownBy.map(({ coordinator }) => coordinator.name))],
          [t('panel.website'), principal.website && <Website address={principal.website} />],
        ]}
      />
      {principal.doNotIntroduce && (
        <p className="mt-2 text-dns-14B-130 text-error-2">{t('panel.doNotIntroduce')}</p>
      )}
      <h3 className="mt-4 mb-1 text-std-16B-170">{t('panel.position')}</h3>
      <KeyFigures id={principal.id} view={view} metrics={metrics} />
      <h3 className="mt-4 mb-1 text-std-16B-170">{t('panel.partners')}</h3>
      {principal.partners.length === 0 && <p className="text-dns-14N-130">{t('panel.partnersNone')}</p>}
      <ShortList items={principal.partners} keyOf={({ principal: partner }) => partner.id}>
        {({ principal: partner, sharedProjects }) => (
          <span className="flex items-start justify-between gap-2">
            <NodeLink {...partner} onSelect={onSelect} />
            <span className="whitespace-nowrap tabular-nums">{t('panel.shared', { n: sharedProjects })}</span>
          </span>
        )}
      </ShortList>
      <ProjectsOf participations={principal.participations} />
    </>
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer" target="_blank" className="link break-all">
      {address}
    </a>
  );
}
