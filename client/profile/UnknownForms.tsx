// The forms that a city's words do not cover.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Profile } from './Profile.ts';

/** Each with the number of its projects and the way to them. */
export function UnknownForms({ unknownForms }: Pick<Profile, 'unknownForms'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="max-w-xl text-dns-16N-130" data-unknown={unknownForms.length}>
      {unknownForms.map(({ form, projects }) => (
        <li
          key={form}
          className="flex flex-wrap justify-between gap-x-4 border-t border-solid-gray-200 py-1 first:border-t-0"
        >
          <span lang="ja">{form}</span>
          <Link to="/projects" search={{ forms: [form] }} className="link">
            {t('profile.toProjects', { n: formatFigure(projects, language) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
