// The cities whose words there are.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Profile } from './Profile.ts';

/** A link each; the one shown and the one in use are marked. */
export function CityLinks({ profiles, shown }: { profiles: readonly Profile[]; shown: Profile }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <nav aria-label={t('profile.cities')} className="mt-4 border-b border-solid-gray-300">
      <ul className="flex flex-wrap gap-x-1">
        {profiles.map(({ code, name, inUse }) => (
          <li key={code}>
            <Link
              to="/profile"
              search={({ lang }) => ({ lang, city: inUse ? undefined : code })}
              activeOptions={{ includeSearch: true, exact: true, explicitUndefined: true }}
              aria-current={code === shown.code ? 'page' : undefined}
              className="block border-b-4 border-transparent px-3 py-2 text-oln-16N-100 text-solid-gray-800 hover:bg-solid-gray-50 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-1000"
            >
              {name[language]}
              {inUse && (
                <span className="ml-2 rounded-full bg-key-900 px-2 py-0.5 text-dns-14B-130 text-white">
                  {t('profile.inUse')}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
