// The page of one project: domain with its reason, who takes part, facts; each part is edited in its place.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProjectPageDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { StatusMark } from '../../parts/StatusMark.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { years } from '../../parts/years.ts';
import { NoRecord } from '../../record/NoRecord.tsx';
import { RecordPage } from '../../record/RecordPage.tsx';
import { useRecord } from '../../record/useRecord.ts';
import { useProjectSaves } from '../edit/useProjectSaves.ts';
import { DomainPart } from './DomainPart.tsx';
import { Participants } from './Participants.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';

const route = getRouteApi('/projects/$id');

/** The page. */
export function ProjectPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id } = route.useParams();
  const { archive } = useProjectSaves();
  const { loaded, missing } = useRecord({
    ...{ type: 'PROJECT', id },
    load: (signal) => ask(ProjectPageDocument, { id }, signal),
    recordOf: ({ project }) => project,
    nameOf: ({ name }) => name,
  });
  if (!loaded) return <NoRecord type="PROJECT" {...missing} />;
  const { record: project, sections } = loaded;
  const { status, startYear, endYear } = project;
  return (
    <RecordPage
      loaded={loaded}
      archive={archive}
      links={
        <Link to="/map" search={{ kind: 'affiliation', selected: id }} className="link">
          {t('principal.toMap')}
        </Link>
      }
      about={
        <>
          <StatusMark text={t(`projectStatus.${status}`)} />
          <span>{fiscalYears(startYear, endYear, t, language)}</span>
          {language === 'ja' && <span className="text-solid-gray-700">{years(startYear, endYear, t)}</span>}
        </>
      }
      text={project.summary}
      facts={<ProjectFacts {...loaded} />}
    >
      <DomainPart project={project} sections={sections} />
      <Participants project={project} sections={sections} />
    </RecordPage>
  );
}
