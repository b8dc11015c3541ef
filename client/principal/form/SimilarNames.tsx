// Principals that the one being made may be already.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValues } from '../../form/Field.ts';
import { NamesLikeDocument, type Sector } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

/** Time without a key before names are compared, milliseconds. */
const PAUSE = 400;

/** Waits until nothing was typed for a while. */
function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE);
    return () => clearTimeout(timer);
  }, [key]);
  return paused;
}

/** Each with why it may be the same and the way to it, in a window of its own so that nothing typed is lost. */
export function SimilarNames({ values }: { values: FieldValues }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const wanted = usePaused({
    name: String(values.name).trim(),
    kana: String(values.kana).trim() || null,
    corporateNumber: String(values.corporateNumber).replace(/\D/g, '') || null,
    sector: (String(values.sector) || null) as Sector | null,
  });
  const { data } = useQuery({
    queryKey: ['names like', wanted],
    queryFn: ({ signal }) => ask(NamesLikeDocument, wanted, signal),
    enabled: wanted.name !== '',
    placeholderData: keepPreviousData,
  });
  const found = wanted.name === '' ? [] : (data?.namesLike ?? []);
  return (
    <div role="status">
      {found.length > 0 && (
        <div
          className="mt-2 rounded-8 border border-yellow-700 bg-yellow-50 p-3 text-dns-14N-130"
          data-similar=""
        >
          <p className="text-dns-14B-130">{t('principal.similar')}</p>
          <ul className="mt-1">
            {found.map(({ other, otherName, otherAbout, reason }) => (
              <li key={other} className="border-t border-yellow-700/30 py-1.5 first:border-t-0">
                <Link to="/principals/$id" params={{ id: other! }} target="_blank" lang="ja" className="link">
                  {otherName}
                </Link>
                {otherAbout.length > 0 && <span lang="ja">（{listed(otherAbout, language)}）</span>}
                <span className="block text-solid-gray-800">{reason[language]}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
