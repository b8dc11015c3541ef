// The page of one principal: what is recorded, with whom it works, where it stands in the network.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { PrincipalPageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Gone } from '../../parts/Gone.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { mayExport } from '../../parts/viewer.ts';
import { viewOf } from '../../parts/viewState.ts';
import { Challenges } from './Challenges.tsx';
import { Head } from './Head.tsx';
import { KnownBy } from './KnownBy.tsx';
import { Manage, PrincipalArchive } from './Manage.tsx';
import { Partners } from './Partners.tsx';
import { Position } from './Position.tsx';
import { Projects } from './Projects.tsx';
import { Said } from './Said.tsx';
import { Sections } from './Sections.tsx';
import { ViewChoice } from './ViewChoice.tsx';

const route = getRouteApi('/principals/$id');

/** The page; the address of one that went into another leads on to that. */
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
  if (!data || !catalogue.data || !atlas.data) {
    // What was loaded once stays, whatever fails later: someone may be typing into it.
    const broken = error ?? catalogue.error ?? atlas.error;
    const retry = () => Promise.all([refetch(), catalogue.refetch(), atlas.refetch()]);
    return broken ? <Failure error={broken} retry={retry} /> : <Loading />;
  }
  if (!principal) return <Gone list="/principals" toList={t('principal.toList')} />;
  if (principal.id !== id)
    return (
      <Navigate
        to="/principals/$id"
        params={{ id: principal.id }}
        search={state}
        state={{ said: 'mergedInto' }}
        replace
      />
    );
  const { role } = atlas.data.viewer;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-principal={principal.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <Said />
        <Head principal={principal} state={state} viewer={atlas.data.viewer} />
        {principal.archivedAt && (
          <div className="mt-4">
            <PrincipalArchive principal={principal} />
          </div>
        )}
        <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <Sections key={principal.id} principal={principal} role={role} />
            <Projects participations={principal.participations} now={atlas.data.atlas.currentYear} />
            <Challenges challenges={principal.challenges} />
          </div>
          <div>
            <ViewChoice years={atlas.data.atlas.years ?? null} />
            <Partners partners={principal.partners} view={state} />
            {mayExport(role) && <KnownBy id={principal.id} />}
            <Position principal={principal} state={state} view={view} catalogue={catalogue.data} />
          </div>
        </div>
        <Manage principal={principal} role={role} />
      </article>
    </div>
  );
}
