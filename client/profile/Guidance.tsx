// What a city's guideline says to those who plan a project together.
import { useTranslation } from 'react-i18next';
import { listed } from '../parts/listed.ts';
import { PageSection } from '../parts/PageSection.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { CityWord } from './CityWord.tsx';
import type { Profile } from './Profile.ts';

/** Doctrines, tests of suitability, suited fields, strengths, stages and how long a subsidy runs: what this city has of it. */
export function Guidance({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { doctrines, suitability, suitedFields, strengths, stages, subsidyYears } = profile;
  return (
    <>
      {doctrines.length > 0 && (
        <PageSection id="doctrines" title={t('profile.doctrines')}>
          <dl className="text-dns-16N-130">
            {doctrines.map(({ label, meaning }) => (
              <div key={label.ja} className="py-1">
                <dt className="font-700">
                  <CityWord {...label} />
                </dt>
                <dd>{meaning[language]}</dd>
              </div>
            ))}
          </dl>
        </PageSection>
      )}
      {suitability.length > 0 && (
        <PageSection id="suitability" title={t('profile.suitability')}>
          <ul className="list-disc pl-6 text-dns-16N-130">
            {suitability.map((test) => (
              <li key={test.ja} className="py-0.5">
                {test[language]}
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {suitedFields.length > 0 && (
        <PageSection id="suited" title={t('profile.suited')}>
          <dl className="text-dns-16N-130">
            {suitedFields.map(({ label, examples }) => (
              <div key={label.ja} className="py-1">
                <dt className="font-700">{label[language]}</dt>
                <dd>
                  {listed(
                    examples.map((each) => each[language]),
                    language,
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </PageSection>
      )}
      {strengths.length > 0 && (
        <PageSection id="strengths" title={t('profile.strengths')}>
          <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
            {strengths.map(({ of, points }) => (
              <div key={of[0]?.ja}>
                <h3 className="text-std-16B-170">
                  {listed(
                    of.map((each) => each[language]),
                    language,
                  )}
                </h3>
                <ul className="list-disc pl-6 text-dns-16N-130">
                  {points.map((point) => (
                    <li key={point.ja} className="py-0.5">
                      {point[language]}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </PageSection>
      )}
      {stages.length > 0 && (
        <PageSection id="stages" title={t('profile.stages')}>
          <ol className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
            {stages.map(({ label, steps }) => (
              <li key={label.ja}>
                <h3 className="text-std-16B-170">{label[language]}</h3>
                <ul className="list-disc pl-6 text-dns-16N-130">
                  {steps.map((step) => (
                    <li key={step.ja} className="py-0.5">
                      {step[language]}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </PageSection>
      )}
      {subsidyYears !== null && (
        <PageSection id="subsidy" title={t('profile.subsidy')}>
          <p className="text-dns-16N-130">{t('profile.subsidyYears', { n: subsidyYears })}</p>
        </PageSection>
      )}
    </>
  );
}
