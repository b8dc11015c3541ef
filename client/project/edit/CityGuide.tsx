// The guidance of the city's guideline, at hand while a project is written down.
import { useTranslation } from 'react-i18next';
import type { City } from '../../city/useCity.ts';
import { useGuidance } from '../../city/useGuidance.tsx';
import { WordList } from '../../city/WordList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

/** Folded until somebody wants it: principles, and what else the city says. */
export function CityGuide({ city }: { city: City }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const guidance = useGuidance(city);
  return (
    <details className="mt-4 max-w-3xl rounded-8 border border-solid-gray-420 px-4 py-2" data-guide="">
      <summary className="text-std-16B-170">{t('project.guide', { city: city.name[language] })}</summary>
      {guidance.map(({ id, title, body }) => (
        <div key={id} className="mt-3">
          <p className="mb-1 heading">{title}</p>
          {body}
        </div>
      ))}
      <div className="mt-3 pb-2">
        <p className="mb-1 heading">{t('profile.principles')}</p>
        <WordList words={city.principles} isCounted />
      </div>
    </details>
  );
}
