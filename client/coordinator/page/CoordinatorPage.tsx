// The page of one coordinator: whom one knows, what one looks after, how much one can take on; each part is edited in its place.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { ManageRecord } from '../../form/ManageRecord.tsx';
import type { Sections } from '../../form/Sections.ts';
import { useMayCall } from '../../form/useMayCall.ts';
import { CoordinatorPageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Gone } from '../../parts/Gone.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { NotAllowed } from '../../parts/NotAllowed.tsx';
import { RecordHead } from '../../parts/RecordHead.tsx';
import { StatusMark } from '../../parts/StatusMark.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { isStaff, seesPersons } from '../../parts/viewer.ts';
import { useCoordinatorSaves } from '../edit/useCoordinatorSaves.ts';
import { Coordinated } from './Coordinated.tsx';
import type { Coordinator } from './Coordinator.ts';
import { CoordinatorFacts } from './CoordinatorFacts.tsx';
import { CoordinatorFigures } from './CoordinatorFigures.tsx';
import { Known } from './Known.tsx';
import { Load } from './Load.tsx';

const route = getRouteApi('/coordinators/$id');

/** The page; the public, who may not see coordinators, is told who may. */
export function CoordinatorPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { edit } = route.useSearch();
  const navigate = route.useNavigate();
  const { archive } = useCoordinatorSaves();
  const mayUpdate = useMayCall('updateCoordinator');
  const mayArchive = useMayCall('archiveCoordinator');
  const mayMerge = useMayCall('mergeCoordinators');
  const atlas = useAtlas();
  const catalogue = useCatalogue();
  const role = atlas.data?.viewer.role;
  const { data, error, refetch } = useQuery({
    queryKey: ['coordinator', id],
    queryFn: ({ signal }) => ask(CoordinatorPageDocument, { id }, signal),
    enabled: role !== undefined && role !== 'PUBLIC',
  });
  const coordinator = data?.coordinator;
  useTitle(coordinator?.name ?? t('page.coordinators'));
  if (role === 'PUBLIC') return <NotAllowed who={t('coordinator.notPublic')} />;
  const broken = error ?? catalogue.error ?? atlas.error;
  const retry = () => Promise.all([refetch(), catalogue.refetch(), atlas.refetch()]);
  if (!data || !catalogue.data || !role)
    return broken ? <Failure error={broken} retry={retry} /> : <Loading />;
  if (!coordinator) return <Gone list="/coordinators" toList={t('coordinator.toList')} />;
  const { archivedAt } = coordinator;
  const sections: Sections<Coordinator> = {
    mayEdit: mayUpdate && !archivedAt,
    open: edit,
    setOpen: (open) => void navigate({ search: (state) => ({ ...state, edit: open }), resetScroll: false }),
    reload: async () => (await refetch()).data?.coordinator,
  };
  const manage = (
    <ManageRecord
      record={coordinator}
      name={coordinator.name}
      mayArchive={mayArchive}
      archive={archive}
      merge={
        mayMerge && (
          <Link to="/coordinators/merge" search={{ keep: coordinator.id }} className="button-plain">
            {t('merge.start.COORDINATOR')}
          </Link>
        )
      }
    />
  );
  const facts = <CoordinatorFacts coordinator={coordinator} catalogue={catalogue.data} sections={sections} />;
  // The form has the whole width, and the page to itself.
  const isForm = sections.mayEdit && edit === 'facts';
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-coordinator={coordinator.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <RecordHead
          title={coordinator.name}
          links={
            <>
              <Link to="/coordinators" className="link">
                {t('coordinator.toList')}
              </Link>
              <Link to="/map" search={{ kind: 'reach', selected: coordinator.id }} className="link">
                {t('principal.toMap')}
              </Link>
            </>
          }
        >
          <span>{t('nodeType.COORDINATOR')}</span>
          <StatusMark text={t(`coordinatorStatus.${coordinator.status}`)} />
        </RecordHead>
        {!seesPersons(role) && (
          <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('coordinator.pseudonym')}</p>
        )}
        {archivedAt && <div className="mt-4">{manage}</div>}
        <div className={isForm ? '' : 'gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]'}>
          <div className={isForm ? 'hidden' : ''}>
            {isStaff(role) ? (
              <>
                <Known coordinator={coordinator} sections={sections} />
                <Coordinated coordinator={coordinator} sections={sections} />
              </>
            ) : (
              <p className="mt-8 text-dns-16N-130">{t('coordinator.staffOnly')}</p>
            )}
          </div>
          <div>
            {facts}
            {isStaff(role) && !isForm && (
              <>
                <Load coordinator={coordinator} />
                <CoordinatorFigures coordinator={coordinator} catalogue={catalogue.data} />
              </>
            )}
          </div>
        </div>
        {!archivedAt && <div className="mt-10">{manage}</div>}
      </article>
    </div>
  );
}
