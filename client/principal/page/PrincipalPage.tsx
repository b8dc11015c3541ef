// The page of one principal: facts, position in the network, partners, projects.

import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { PrincipalPageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { viewOf } from '../../parts/viewState.ts';
import { Head } from './Head.tsx';
import { Partners } from './Partners.tsx';
import { Position } from './Position.tsx';
import { PrincipalFacts } from './PrincipalFacts.tsx';
import { Projects } from './Projects.tsx';
import { ViewChoice } from './ViewChoice.tsx';

const route = getRouteApi('/principals/$id');

/** The page. */
export function PrincipalPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const state = route.useSearch();
  const view = viewOf(state);
  const atlas = useAtlas();
  const catalogue = useCatalogue();
  const { data, error, refetch } = useQuery({
    queryKey: ['principal', id, view],
    queryFn: ({ signal }) => ask(PrincipalPageDocument, { id, view }, signal),
    placeholderData: (last, query) => (query?.queryKey[1] === id ? last : undefined),
  });
  const principal = data?.principal;
  useTitle(principal?.name ?? t('page.principals'));
  const broken = error ?? catalogue.error ?? atlas.error;
  const retry = () => Promise.all([refetch(), catalogue.refetch(), atlas.refetch()]);
  if (broken) return <Failure error={broken} retry={retry} />;
  if (!data || !catalogue.data || !atlas.data) return <Loading />;
  if (!principal) return <p className="m-auto p-8 text-std-16N-170">{t('panel.gone')}</p>;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-principal={principal.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <Head principal={principal} state={state} viewer={atlas.data.viewer} />
        <ViewChoice years={atlas.data.atlas.years ?? null} />
        <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <Position principal={principal} state={state} view={view} catalogue={catalogue.data} />
          </div>
          <div>
            <PrincipalFacts
              principal={principal}
              fields={catalogue.data.fields}
              role={atlas.data.viewer.role}
            />
            <Partners partners={principal.partners} view={state} />
            <Projects participations={principal.participations} />
          </div>
        </div>
      </article>
    </div>
  );
}
