// The forms of collaboration in a city's words.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CityWord } from '../city/CityWord.tsx';
import { DomainMark } from '../parts/DomainMark.tsx';
import { formatFigure } from '../parts/formatFigure.ts';
import { PageSection } from '../parts/PageSection.tsx';
import { ScrollArea } from '../parts/ScrollArea.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Profile } from './Profile.ts';

/** Each form with its domain, where that comes from, what it is good for, and how many projects have it. */
export function Forms({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { forms, inUse } = profile;
  const hasEffects = forms.some(({ effect }) => effect);
  const hasLeads = forms.some(({ lead }) => lead);
  const heading = 'px-2 py-2 text-left align-bottom text-dns-14B-130';
  const cell = 'px-2 py-1.5 align-top';
  return (
    <PageSection id="forms" title={t('profile.forms')}>
      <ScrollArea label={t('profile.formsTable')}>
        <table className="w-full min-w-2xl border-collapse text-dns-14N-130">
          <caption className="sr-only">{t('profile.forms')}</caption>
          <thead>
            <tr className="border-b-2 border-solid-gray-600">
              <th scope="col" className={heading}>
                {t('profile.form')}
              </th>
              <th scope="col" className={heading}>
                {t('panel.domain')}
              </th>
              <th scope="col" className={heading}>
                {t('profile.from')}
              </th>
              {hasLeads && (
                <th scope="col" className={heading}>
                  {t('profile.lead')}
                </th>
              )}
              {hasEffects && (
                <th scope="col" className={heading}>
                  {t('profile.effect')}
                </th>
              )}
              <th scope="col" className={`${heading} text-right`}>
                {t('profile.projects')}
              </th>
            </tr>
          </thead>
          <tbody>
            {forms.map(({ label, domain, printed, ours, lead, effect, projects, usedAs }) => (
              <tr key={label.ja} className="border-b border-solid-gray-200" data-form={label.ja}>
                <th scope="row" className={`${cell} text-left font-700`}>
                  <CityWord {...label} />
                </th>
                <td className={`${cell} whitespace-nowrap`}>
                  <span className="flex items-center gap-2" data-domain={domain}>
                    <DomainMark domain={domain} />
                    {t(`domain.${domain}`)}
                  </span>
                </td>
                <td className={cell}>
                  {t(printed ? 'profile.printed' : ours ? 'profile.oursWord' : 'profile.ours')}
                </td>
                {hasLeads && <td className={cell}>{lead?.[language]}</td>}
                {hasEffects && <td className={cell}>{effect?.[language]}</td>}
                <td className={`${cell} text-right tabular-nums`}>
                  {inUse && projects > 0 ? (
                    <Link to="/projects" search={{ forms: usedAs }} className="link">
                      {formatFigure(projects, language)}
                    </Link>
                  ) : (
                    formatFigure(projects, language)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </PageSection>
  );
}
