// What a principal offers and needs.
import { useTranslation } from 'react-i18next';
import type { Resource } from '../../gql/graphql.ts';
import type { Principal } from './Principal.ts';

/** Both side by side, each with its kinds and what they are in words. */
export function Resources({ principal }: { principal: Principal }) {
  const { t } = useTranslation();
  const { offers, offersNote, needs, needsNote } = principal;
  return (
    <div className="mt-3 grid gap-3 sm:grid-cols-2">
      <Side title={t('panel.offers')} kinds={offers} note={offersNote} />
      <Side title={t('panel.needs')} kinds={needs} note={needsNote} />
    </div>
  );
}

function Side({ title, kinds, note }: { title: string; kinds: readonly Resource[]; note: string | null }) {
  const { t } = useTranslation();
  return (
    <div className="min-w-0 rounded-8 border border-solid-gray-300 p-3">
      <h3 className="heading">{title}</h3>
      {kinds.length === 0 && !note && (
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t('panel.unknown')}</p>
      )}
      {kinds.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-1.5">
          {kinds.map((kind) => (
            <li key={kind} className="rounded-full border border-key-900 px-2.5 py-0.5 text-dns-14N-130">
              {t(`resource.${kind}`)}
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p lang="ja" className="mt-2 text-dns-14N-130 break-words whitespace-pre-wrap">
          {note}
        </p>
      )}
    </div>
  );
}
