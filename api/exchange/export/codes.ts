// Which columns of an export hold codes, and which codes there are: any other would be a value that no page can show.
import {
  answers,
  challengeStatuses,
  consultationStatuses,
  coordinatorStatuses,
  domainSources,
  domains,
  evaluationPhases,
  introductionStatuses,
  judges,
  principalStatuses,
  projectStatuses,
  resources,
} from '../../municipality/codes.ts';
import { roles } from '../../municipality/roles.ts';
import { sectors } from '../../municipality/sectors.ts';

const columns: Record<string, readonly { code: string }[]> = {
  'Principal.sector': sectors,
  'Principal.status': principalStatuses,
  'Principal.offers': resources,
  'Principal.needs': resources,
  'Project.domain': domains,
  'Project.domainSource': domainSources,
  'Project.status': projectStatuses,
  'Coordinator.status': coordinatorStatuses,
  'Challenge.status': challengeStatuses,
  'Challenge.needs': resources,
  'Introduction.status': introductionStatuses,
  'Evaluation.phase': evaluationPhases,
  'Evaluation.judge': judges,
  'Consultation.status': consultationStatuses,
  'Participation.role': roles,
  'Introducing.answer': answers,
};

/** Codes that a property of a label or relationship may have; null where it holds no codes. */
export function codesOf(what: string, property: string): readonly string[] | null {
  return columns[`${what}.${property}`]?.map(({ code }) => code) ?? null;
}
