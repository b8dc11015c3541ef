// Which columns of an export hold codes, and which codes there are: any other would be a value that no page can show.
import * as all from '../../municipality/codes.ts';
import { roles } from '../../municipality/roles.ts';
import { sectors } from '../../municipality/sectors.ts';

const columns: Record<string, readonly { code: string }[]> = {
  'Principal.sector': sectors,
  'Principal.status': all.principalStatuses,
  'Principal.offers': all.resources,
  'Principal.needs': all.resources,
  'Project.domain': all.domains,
  'Project.domainSource': all.domainSources,
  'Project.status': all.projectStatuses,
  'Coordinator.status': all.coordinatorStatuses,
  'Challenge.status': all.challengeStatuses,
  'Challenge.needs': all.resources,
  'Introduction.status': all.introductionStatuses,
  'Evaluation.phase': all.evaluationPhases,
  'Evaluation.judge': all.judges,
  'Consultation.status': all.consultationStatuses,
  'Participation.role': roles,
  'Introducing.answer': all.answers,
};

/** Codes that a property of a label or relationship may have; null where it holds no codes. */
export function codesOf(what: string, property: string): readonly string[] | null {
  return columns[`${what}.${property}`]?.map(({ code }) => code) ?? null;
}
