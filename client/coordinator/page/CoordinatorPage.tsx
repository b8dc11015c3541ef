// The page of one coordinator: whom one knows, what one looks after, how much one can take on; each part is edited in its place.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CoordinatorPageDocument, type Role } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { NotAllowed } from '../../parts/NotAllowed.tsx';
import { StatusMark } from '../../parts/StatusMark.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { isStaff, seesPersons } from '../../parts/viewer.ts';
import { NoRecord } from '../../record/NoRecord.tsx';
import { RecordPage } from '../../record/RecordPage.tsx';
import { useRecord } from '../../record/useRecord.ts';
import { useCoordinatorSaves } from '../edit/useCoordinatorSaves.ts';
import { Coordinated } from './Coordinated.tsx';
import { CoordinatorFacts } from './CoordinatorFacts.tsx';
import { CoordinatorFigures } from './CoordinatorFigures.tsx';
import { Known } from './Known.tsx';
import { Load } from './Load.tsx';

const route = getRouteApi('/coordinators/$id');

/** The page; the public, who may not see coordinators, is told who may. */
export function CoordinatorPage() {
  const { data, error, refetch } = useAtlas();
  if (!data) return error ? <Failure error={error} retry={refetch} /> : <Loading />;
  const { role } = data.viewer;
  return role === 'PUBLIC' ? <Closed /> : <Open role={role} />;
}

function Closed() {
  const { t } = useTranslation();
  useTitle(t('page.coordinators'));
  return <NotAllowed who={t('coordinator.notPublic')} />;
}

function Open({ role }: { role: Role }) {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { archive } = useCoordinatorSaves();
  const { loaded, missing } = useRecord({
    ...{ type: 'COORDINATOR', id },
    load: (signal) => ask(CoordinatorPageDocument, { id }, signal),
    recordOf: ({ coordinator }) => coordinator,
    nameOf: ({ name }) => name,
  });
  if (!loaded) return <NoRecord type="COORDINATOR" {...missing} />;
  const { record: coordinator, catalogue, sections, isForm } = loaded;
  return (
    <RecordPage
      loaded={loaded}
      archive={archive}
      links={
        <Link to="/map" search={{ kind: 'reach', selected: id }} className="link">
          {t('principal.toMap')}
        </Link>
      }
      about={
        <>
          <span>{t('nodeType.COORDINATOR')}</span>
          <StatusMark text={t(`coordinatorStatus.${coordinator.status}`)} />
        </>
      }
      note={
        !seesPersons(role) && (
          <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('coordinator.pseudonym')}</p>
        )
      }
      facts={
        <>
          <CoordinatorFacts {...loaded} />
          {isStaff(role) && !isForm && (
            <>
              <Load coordinator={coordinator} />
              <CoordinatorFigures coordinator={coordinator} catalogue={catalogue} />
            </>
          )}
        </>
      }
    >
      {isStaff(role) ? (
        <>
          <Known coordinator={coordinator} sections={sections} />
          <Coordinated coordinator={coordinator} sections={sections} />
        </>
      ) : (
        <p className="mt-8 text-dns-16N-130">{t('coordinator.staffOnly')}</p>
      )}
    </RecordPage>
  );
}
