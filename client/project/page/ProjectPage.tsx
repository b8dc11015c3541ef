// The page of one project: domain with its reason, who takes part, facts.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { ProjectPageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { Loading } from '../../parts/Loading.tsx';
import { RecordHead } from '../../parts/RecordHead.tsx';
import { useTitle } from '../../parts/useTitle.ts';
import { years } from '../../parts/years.ts';
import { DomainPart } from './DomainPart.tsx';
import { Participants } from './Participants.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';

const route = getRouteApi('/projects/$id');

/** The page. */
export function ProjectPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const catalogue = useCatalogue();
  const { data, error, refetch } = useQuery({
    queryKey: ['project', id],
    queryFn: ({ signal }) => ask(ProjectPageDocument, { id }, signal),
  });
  const project = data?.project;
  useTitle(project?.name ?? t('page.projects'));
  const broken = error ?? catalogue.error;
  if (broken) return <Failure error={broken} retry={() => Promise.all([refetch(), catalogue.refetch()])} />;
  if (!data || !catalogue.data) return <Loading />;
  if (!project) return <p className="m-auto p-8 text-std-16N-170">{t('record.gone')}</p>;
  const { startYear, endYear, status } = project;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-project={project.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <RecordHead
          title={project.name}
          archivedAt={project.archivedAt}
          links={
            <>
              <Link to="/projects" className="link">
                {t('project.toList')}
              </Link>
              <Link to="/map" search={{ selected: project.id }} className="link">
                {t('principal.toMap')}
              </Link>
            </>
          }
        >
          <span className="rounded-full border border-solid-gray-600 px-3 py-0.5 text-dns-14B-130">
            {t(`projectStatus.${status}`)}
          </span>
          <span>
            {fiscalYears(startYear, endYear, t)}
            {t('record.inBrackets', { text: years(startYear, endYear, t) })}
          </span>
        </RecordHead>
        {project.summary && (
          <p lang="ja" className="mt-4 max-w-3xl text-std-16N-170 whitespace-pre-line">
            {project.summary}
          </p>
        )}
        <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div>
            <DomainPart project={project} />
            <Participants project={project} />
          </div>
          <div>
            <ProjectFacts project={project} city={data.profile} fields={catalogue.data.fields} />
          </div>
        </div>
      </article>
    </div>
  );
}
