// The right column while something is selected.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Catalogue, Definition } from '../../figure/useCatalogue.ts';
import { MapSelectedDocument, type ViewInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';

import { CoordinatorFacts } from './CoordinatorFacts.tsx';
import { NodeActions } from './NodeActions.tsx';
import { PrincipalFacts } from './PrincipalFacts.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';

interface SelectedProps {
  id: string;
  view: ViewInput | undefined;
  fields: Catalogue['fields'];
  /** Definitions of the figures that are shown of a principal. */
  metrics: readonly Definition[];
  /** Whether it is in the picture; unknown while that is being loaded. */
  isDrawn: boolean | undefined;
  onSelect: (id: string | null) => void;
}

/** Facts, partners and projects of the selected principal; or of the selected project. */
export function Selected({ id, view, fields, metrics, isDrawn, onSelect }: SelectedProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['map selected', id, view],
    queryFn: ({ signal }) => ask(MapSelectedDocument, { id, view }, signal),
    // Another year of the same one is worth keeping in sight, another one is not.
    placeholderData: (last, query) => (query?.queryKey[1] === id ? last : undefined),
  });
  const node = data?.node;
  const isKnown =
    node?.__typename === 'Principal' || node?.__typename === 'Project' || node?.__typename === 'Coordinator';
  const actions = node && <NodeActions id={node.id} isPrincipal={node.__typename === 'Principal'} />;
  return (
    <section aria-label={t('panel.selected')} className="p-4" data-selected={node?.id}>
      <button
        type="button"
        onClick={() => onSelect(null)}
        className="float-right ml-2 rounded-8 border border-solid-gray-600 px-3 py-2 text-oln-14N-100 hover:bg-solid-gray-50 hover:underline"
      >
        {t('panel.close')}
      </button>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && !isKnown && <p className="text-std-16N-170">{t('panel.gone')}</p>}
      {node?.__typename === 'Principal' && (
        <PrincipalFacts principal={node} view={view} fields={fields} metrics={metrics} onSelect={onSelect}>
          {actions}
        </PrincipalFacts>
      )}
      {node?.__typename === 'Coordinator' && (
        <CoordinatorFacts coordinator={node} fields={fields} onSelect={onSelect}>
          {actions}
        </CoordinatorFacts>
      )}
      {node?.__typename === 'Project' && (
        <ProjectFacts project={node} fields={fields} onSelect={onSelect}>
          {actions}
        </ProjectFacts>
      )}
      {isKnown && isDrawn === false && (
        <p className="mt-3 rounded-8 border border-yellow-700 bg-yellow-50 p-2 text-dns-14N-130">
          {t('panel.outside')}
        </p>
      )}
    </section>
  );
}
