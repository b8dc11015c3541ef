// The domain of a project, why, and since when; it can be set by hand, and left to follow form and sectors again.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { EditSection } from '../../form/EditSection.tsx';
import type { Sections } from '../../form/Sections.ts';
import { DomainMark } from '../../parts/DomainMark.tsx';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { DomainForm } from '../edit/DomainForm.tsx';
import { domainSentence } from './domainSentence.ts';
import type { Project, Reading } from './Project.ts';

function Letter({ domain }: Pick<Reading, 'domain'>) {
  const { t } = useTranslation();
  return (
    <span className="inline-flex items-center gap-2">
      <DomainMark domain={domain} />
      <span className="text-std-16B-170">{t(`domain.${domain ?? 'unknown'}`)}</span>
    </span>
  );
}

/** The letter with its reason; a line for each span of years where those who take part change it. */
export function DomainPart({ project, sections }: { project: Project; sections: Sections<Project> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { domain, domainsByYear } = project;
  return (
    <EditSection
      name="domain"
      title={t('project.domain')}
      sections={sections}
      form={(ends) => <DomainForm project={project} reload={sections.reload} {...ends} />}
    >
      <p className="mt-2" data-domain={domain.domain ?? 'none'}>
        <Letter domain={domain.domain} />
      </p>
      <p className="mt-1 max-w-3xl text-std-16N-170">
        {domainSentence(domain, project, t, language)} <DefinitionLink short term="domain" />
      </p>
      {domainsByYear.length > 1 && (
        <>
          <h3 className="mt-3 heading">{t('project.byYear')}</h3>
          <ul className="mt-1">
            {domainsByYear.map(({ from, to, reading }) => (
              <li
                key={from}
                data-from={from}
                className="grid gap-x-4 gap-y-1 border-t border-solid-gray-200 py-2 first:border-t-0 sm:grid-cols-[8rem_9rem_1fr]"
              >
                <span className="text-dns-16N-130">{fiscalYears(from, to, t, language)}</span>
                <Letter domain={reading.domain} />
                <span className="text-dns-14N-130">{domainSentence(reading, project, t, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </EditSection>
  );
}
