// The page of one coordinator: whom one knows, what one looks after, how much one can take on.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { CoordinatorPageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { RecordHead } from '../../parts/RecordHead.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { isStaff, seesPersons } from '../../parts/viewer.ts';
import { Coordinated } from './Coordinated.tsx';
import { CoordinatorFacts } from './CoordinatorFacts.tsx';
import { Known } from './Known.tsx';
import { Load } from './Load.tsx';

const route = getRouteApi('/coordinators/$id');

/** The page; who may not see coordinators is told so by the API. */
export function CoordinatorPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const atlas = useAtlas();
  const catalogue = useCatalogue();
  const { data, error, refetch } = useQuery({
    queryKey: ['coordinator', id],
    queryFn: ({ signal }) => ask(CoordinatorPageDocument, { id }, signal),
  });
  const coordinator = data?.coordinator;
  useTitle(coordinator?.name ?? t('page.coordinators'));
  const broken = error ?? catalogue.error ?? atlas.error;
  const retry = () => Promise.all([refetch(), catalogue.refetch(), atlas.refetch()]);
  if (broken) return <Failure error={broken} retry={retry} />;
  if (!data || !catalogue.data || !atlas.data) return <Loading />;
  if (!coordinator) return <p className="m-auto p-8 text-std-16N-170">{t('record.gone')}</p>;
  const { role } = atlas.data.viewer;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-coordinator={coordinator.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <RecordHead
          title={coordinator.name}
          archivedAt={coordinator.archivedAt}
          links={
            <>
              <Link to="/coordinators" className="link">
                {t('coordinator.toList')}
              </Link>
              <Link to="/map" search={{ selected: coordinator.id }} className="link">
                {t('principal.toMap')}
              </Link>
            </>
          }
        >
          <span>{t('nodeType.COORDINATOR')}</span>
          <span className="rounded-full border border-solid-gray-600 px-3 py-0.5 text-dns-14B-130">
            {t(`coordinatorStatus.${coordinator.status}`)}
          </span>
        </RecordHead>
        {!seesPersons(role) && (
          <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('panel.pseudonym')}</p>
        )}
        <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            {isStaff(role) ? (
              <>
                <Known knows={coordinator.knows} />
                <Coordinated coordinates={coordinator.coordinates} />
              </>
            ) : (
              <p className="mt-8 text-dns-16N-130">{t('coordinator.staffOnly')}</p>
            )}
          </div>
          <div>
            <CoordinatorFacts coordinator={coordinator} fields={catalogue.data.fields} />
            {isStaff(role) && <Load coordinator={coordinator} />}
          </div>
        </div>
      </article>
    </div>
  );
}
