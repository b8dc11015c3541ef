// Principals whose names are like that of one.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NamesLikeDocument } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { listed } from '../parts/listed.ts';
import { useLanguage } from '../parts/useLanguage.ts';

interface AlikeProps {
  kept: { id: string; name: string; kana: string | null; corporateNumber: string | null };
  onChoose: (id: string) => void;
}

/** Each with why it may be the same. */
export function Alike({ kept, onChoose }: AlikeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, kana, corporateNumber } = kept;
  const { data } = useQuery({
    queryKey: ['names like', { name, kana, corporateNumber }],
    queryFn: ({ signal }) => ask(NamesLikeDocument, { name, kana, corporateNumber }, signal),
  });
  const others = (data?.namesLike ?? []).filter(({ other }) => other !== kept.id);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="alike" className="mt-6 max-w-3xl">
      <h2 id="alike" className="text-std-18B-160">
        {t('merge.alike')}
      </h2>
      <ul className="mt-1">
        {others.map(({ other, otherName, otherAbout, reason }) => (
          <li
            key={other}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-solid-gray-300 py-2 text-dns-16N-130"
          >
            <span className="min-w-0">
              <span lang="ja" className="block">
                {otherName}
              </span>
              <span className="block text-dns-14N-130 text-solid-gray-700">
                {[listed(otherAbout, language), reason[language]].filter(Boolean).join(' — ')}
              </span>
            </span>
            <button
              type="button"
              className="button-plain"
              aria-label={t('merge.lookAt', { name: otherName })}
              onClick={() => onChoose(other!)}
            >
              {t('merge.compare')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
