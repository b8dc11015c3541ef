// How many projects would have which domain under another city's words.
import { useTranslation } from 'react-i18next';
import { DomainMark } from '../parts/DomainMark.tsx';
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Profile } from './Profile.ts';

/** A row for each domain: projects now, projects then. */
export function DomainChange({ now, next }: { now: Profile; next: Profile }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const then = new Map(next.domains.map(({ domain, projects }) => [domain, projects]));
  const cell = 'px-2 py-1 text-right tabular-nums';
  return (
    <table className="w-full max-w-md border-collapse text-dns-14N-130">
      <caption className="sr-only">{t('profile.domains')}</caption>
      <thead>
        <tr className="border-b-2 border-solid-gray-600">
          <th scope="col" className="px-2 py-1 text-left">
            {t('panel.domain')}
          </th>
          {[now, next].map(({ code, name }) => (
            <th key={code} scope="col" className="px-2 py-1 text-right">
              {name[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {now.domains.map(({ domain, projects }) => (
          <tr key={domain} className="border-b border-solid-gray-200" data-domain={domain ?? 'none'}>
            <th scope="row" className="px-2 py-1 text-left font-400">
              <span className="flex items-center gap-2">
                <DomainMark domain={domain} />
                {t(`domain.${domain ?? 'unknown'}`)}
              </span>
            </th>
            <td className={cell}>{formatFigure(projects, language)}</td>
            <td className={`${cell} ${then.get(domain) === projects ? '' : 'font-700'}`}>
              {formatFigure(then.get(domain) ?? 0, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
