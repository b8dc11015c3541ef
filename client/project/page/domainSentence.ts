// Why a project has its domain, in one sentence.
import type { TFunction } from 'i18next';
import type { Language } from '../../words/words.ts';
import type { Project, Reading } from './Project.ts';

/** From what the domain follows: the guideline, our reading of it, the sectors, or somebody's decision. */
export function domainSentence(
  { domain, source, printed, reasonJa, reasonEn }: Reading,
  { knownForm }: Pick<Project, 'knownForm'>,
  t: TFunction,
  language: Language,
): string {
  const reason = language === 'ja' ? reasonJa : reasonEn.replace(/\.$/, '');
  if (domain && (source === 'SECTORS' || source === 'MANUAL')) return t(`project.why.${source}`, { reason });
  if (!domain || !knownForm) return t('project.why.unknown', { reason });
  const said = { form: knownForm.label[language], domain: `${domain} ${t(`domain.${domain}`)}` };
  return t(printed ? 'project.why.printed' : 'project.why.ours', said);
}
