// Since when a project is subsidised, and until when its city lets a subsidy run.
import type { TFunction } from 'i18next';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import type { Language } from '../../words/words.ts';
import type { City, Project } from './Project.ts';

/** The sentence; null where nobody recorded since when. */
export function subsidyNote(
  { subsidySince }: Pick<Project, 'subsidySince'>,
  { subsidyYears, name }: Pick<City, 'subsidyYears' | 'name'>,
  t: TFunction,
  language: Language,
): string | null {
  if (subsidySince === null) return null;
  const since = fiscalYears(subsidySince, null, t, language);
  if (subsidyYears === null) return since;
  const until = fiscalYears(subsidySince + subsidyYears - 1, subsidySince + subsidyYears - 1, t, language);
  return t('project.subsidyYears', { since, until, n: subsidyYears, city: name[language] });
}
