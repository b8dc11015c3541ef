// The page of one project: domain with its reason, who takes part, facts; each part is edited in its place.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { ManageRecord } from '../../form/ManageRecord.tsx';
import type { Sections } from '../../form/Sections.ts';
import { useMayCall } from '../../form/useMayCall.ts';
import { ProjectPageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { Gone } from '../../parts/Gone.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { RecordHead } from '../../parts/RecordHead.tsx';
import { StatusMark } from '../../parts/StatusMark.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { years } from '../../parts/years.ts';
import { useProjectSaves } from '../edit/useProjectSaves.ts';
import { DomainPart } from './DomainPart.tsx';
import { Participants } from './Participants.tsx';
import type { Project } from './Project.ts';
import { ProjectFacts } from './ProjectFacts.tsx';

const route = getRouteApi('/projects/$id');

/** The page. */
export function ProjectPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = route.useParams();
  const { edit } = route.useSearch();
  const navigate = route.useNavigate();
  const { archive } = useProjectSaves();
  const mayUpdate = useMayCall('updateProject');
  const mayArchive = useMayCall('archiveProject');
  const mayMerge = useMayCall('mergeProjects');
  const catalogue = useCatalogue();
  const { data, error, refetch } = useQuery({
    queryKey: ['project', id],
    queryFn: ({ signal }) => ask(ProjectPageDocument, { id }, signal),
  });
  const project = data?.project;
  useTitle(project?.name ?? t('page.projects'));
  const broken = error ?? catalogue.error;
  if (!data || !catalogue.data)
    return broken ? (
      <Failure error={broken} retry={() => Promise.all([refetch(), catalogue.refetch()])} />
    ) : (
      <Loading />
    );
  if (!project) return <Gone list="/projects" toList={t('project.toList')} />;
  const { startYear, endYear, archivedAt } = project;
  const sections: Sections<Project> = {
    mayEdit: mayUpdate && !archivedAt,
    open: edit,
    setOpen: (open) => void navigate({ search: (state) => ({ ...state, edit: open }), resetScroll: false }),
    reload: async () => (await refetch()).data?.project,
  };
  const manage = (
    <ManageRecord
      record={project}
      name={project.name}
      mayArchive={mayArchive}
      archive={archive}
      merge={
        mayMerge && (
          <Link to="/projects/merge" search={{ keep: project.id }} className="button-plain">
            {t('merge.start.PROJECT')}
          </Link>
        )
      }
    />
  );
  const facts = (
    <ProjectFacts project={project} city={data.profile} catalogue={catalogue.data} sections={sections} />
  );
  // The form has the whole width, and the page to itself.
  const isForm = sections.mayEdit && edit === 'facts';
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-project={project.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <RecordHead
          title={project.name}
          links={
            <>
              <Link to="/projects" className="link">
                {t('project.toList')}
              </Link>
              <Link to="/map" search={{ kind: 'affiliation', selected: project.id }} className="link">
                {t('principal.toMap')}
              </Link>
            </>
          }
        >
          <StatusMark text={t(`projectStatus.${project.status}`)} />
          <span>{fiscalYears(startYear, endYear, t, language)}</span>
          {language === 'ja' && <span className="text-solid-gray-700">{years(startYear, endYear, t)}</span>}
        </RecordHead>
        {archivedAt && <div className="mt-4">{manage}</div>}
        {project.summary && (
          <p lang="ja" className="mt-4 max-w-3xl text-std-16N-170 whitespace-pre-line">
            {project.summary}
          </p>
        )}
        <div className={isForm ? '' : 'gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]'}>
          <div className={isForm ? 'hidden' : ''}>
            <DomainPart project={project} sections={sections} />
            <Participants project={project} sections={sections} />
          </div>
          <div>{facts}</div>
        </div>
        {!archivedAt && <div className="mt-10">{manage}</div>}
      </article>
    </div>
  );
}
