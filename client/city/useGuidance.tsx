// What a city's guideline says to those who plan a project together.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidancePartsFragment } from '../gql/graphql.ts';
import type { Words } from '../parts/ask.ts';
import { listed } from '../parts/listed.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { CityWord } from './CityWord.tsx';

/** One piece of guidance under its name. */
export interface Guidance {
  id: 'suitability' | 'suited' | 'strengths' | 'subsidy' | 'doctrines' | 'stages';
  title: string;
  body: ReactNode;
}

function Points({ points }: { points: readonly Words[] }) {
  const language = useLanguage();
  return (
    <ul className="list-disc pl-6 text-dns-16N-130">
      {points.map((point) => (
        <li key={point.ja} className="py-0.5">
          {point[language]}
        </li>
      ))}
    </ul>
  );
}

/** Tests of suitability, suited fields, strengths, how long a subsidy runs, doctrines and stages: what this city has of it. */
export function useGuidance(profile: GuidancePartsFragment): Guidance[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { doctrines, suitability, suitedFields, strengths, stages, subsidyYears } = profile;
  const names = (words: readonly Words[]) =>
    listed(
      words.map((word) => word[language]),
      language,
    );
  const all: [Guidance['id'], boolean, ReactNode][] = [
    ['suitability', suitability.length > 0, <Points key="suitability" points={suitability} />],
    [
      'suited',
      suitedFields.length > 0,
      <dl key="suited" className="text-dns-16N-130">
        {suitedFields.map(({ label, examples }) => (
          <div key={label.ja} className="py-1">
            <dt className="font-700">{label[language]}</dt>
            <dd>{names(examples)}</dd>
          </div>
        ))}
      </dl>,
    ],
    [
      'strengths',
      strengths.length > 0,
      <dl key="strengths" className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {strengths.map(({ of, points }) => (
          <div key={of[0]?.ja}>
            <dt className="text-std-16B-170">{names(of)}</dt>
            <dd>
              <Points points={points} />
            </dd>
          </div>
        ))}
      </dl>,
    ],
    [
      'subsidy',
      subsidyYears !== null,
      <p key="subsidy" className="text-dns-16N-130">
        {t('profile.subsidyYears', { n: subsidyYears ?? 0 })}
      </p>,
    ],
    [
      'doctrines',
      doctrines.length > 0,
      <dl key="doctrines" className="text-dns-16N-130">
        {doctrines.map(({ label, meaning }) => (
          <div key={label.ja} className="py-1">
            <dt className="font-700">
              <CityWord {...label} />
            </dt>
            <dd>{meaning[language]}</dd>
          </div>
        ))}
      </dl>,
    ],
    [
      'stages',
      stages.length > 0,
      <dl key="stages" className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
        {stages.map(({ label, steps }) => (
          <div key={label.ja}>
            <dt className="text-std-16B-170">{label[language]}</dt>
            <dd>
              <Points points={steps} />
            </dd>
          </div>
        ))}
      </dl>,
    ],
  ];
  return all.filter(([, isSaid]) => isSaid).map(([id, , body]) => ({ id, title: t(`profile.${id}`), body }));
}
