// Chooses the two principals that are to be one.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RecordSearch } from '../../form/RecordSearch.tsx';
import { NamesLikeDocument, PrincipalForEditDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { listed } from '../../parts/listed.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

interface ChooseOtherProps {
  keep: string | undefined;
  onChoose: (chosen: { keep?: string; absorb?: string }) => void;
}

/** The one that stays first; then the other, by search or from the names that are like it. */
export function ChooseOther({ keep, onChoose }: ChooseOtherProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['principal for edit', keep],
    queryFn: ({ signal }) => ask(PrincipalForEditDocument, { id: keep! }, signal),
    enabled: keep !== undefined,
  });
  const kept = keep ? data?.principal : null;
  if (error) return <Failure error={error} retry={refetch} />;
  if (!keep)
    return <Search label={t('principal.merge.chooseKeep')} onPick={(picked) => onChoose({ keep: picked })} />;
  if (data && !kept) return <p className="mt-4 text-std-16N-170">{t('panel.gone')}</p>;
  if (!kept) return null;
  return (
    <>
      <p className="heading mt-5">{t('principal.merge.keep')}</p>
      <p className="mt-1 flex items-center gap-2 text-std-18B-160">
        <SectorMark sector={kept.sector} />
        <span lang="ja">{kept.name}</span>
      </p>
      <Search
        label={t('principal.merge.chooseAbsorb')}
        onPick={(picked) => picked !== kept.id && onChoose({ keep: kept.id, absorb: picked })}
      />
      <Alike kept={kept} onChoose={(absorb) => onChoose({ keep: kept.id, absorb })} />
    </>
  );
}

function Search({ label, onPick }: { label: string; onPick: (id: string) => void }) {
  return (
    <div className="mt-5 max-w-xl">
      <p className="heading mb-1">{label}</p>
      <RecordSearch label={label} type="PRINCIPAL" onPick={({ id }) => onPick(id)} />
    </div>
  );
}

interface AlikeProps {
  kept: { id: string; name: string; kana: string | null; corporateNumber: string | null };
  onChoose: (id: string) => void;
}

/** Principals of like names, with why they may be the same. */
function Alike({ kept, onChoose }: AlikeProps) {
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
        {t('principal.merge.alike')}
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
              aria-label={t('principal.merge.lookAt', { name: otherName })}
              onClick={() => onChoose(other!)}
            >
              {t('principal.merge.compare')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
