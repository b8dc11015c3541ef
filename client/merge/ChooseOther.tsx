// Chooses the two records that are to be one.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RecordSearch } from '../form/RecordSearch.tsx';
import { MergeKeptDocument } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { Failure } from '../parts/Failure.tsx';
import { SectorMark } from '../parts/SectorMark.tsx';
import { Alike } from './Alike.tsx';
import type { MergedType } from './MergeKind.ts';
import { nameOf } from './nameOf.ts';

interface ChooseOtherProps {
  type: MergedType;
  keep: string | undefined;
  onChoose: (chosen: { keep?: string; absorb?: string }) => void;
}

/** The one that stays first; then the other, by search or from the names that are like it. */
export function ChooseOther({ type, keep, onChoose }: ChooseOtherProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['merge kept', keep],
    queryFn: ({ signal }) => ask(MergeKeptDocument, { id: keep! }, signal),
    enabled: keep !== undefined,
  });
  if (error) return <Failure error={error} retry={refetch} />;
  if (!keep)
    return (
      <Search type={type} label={t('merge.chooseKeep')} onPick={(picked) => onChoose({ keep: picked })} />
    );
  if (!data) return null;
  const kept = data.node?.__typename.toUpperCase() === type ? data.node : null;
  if (!kept) return <p className="mt-4 text-std-16N-170">{t('record.gone')}</p>;
  return (
    <>
      <p className="heading mt-5">{t('merge.keep')}</p>
      <p className="mt-1 flex items-center gap-2 text-std-18B-160">
        {kept.__typename === 'Principal' && <SectorMark sector={kept.sector} />}
        <span lang="ja">{nameOf(kept)}</span>
      </p>
      <Search
        type={type}
        label={t('merge.chooseAbsorb')}
        onPick={(picked) => picked !== kept.id && onChoose({ keep: kept.id, absorb: picked })}
      />
      {kept.__typename === 'Principal' && (
        <Alike kept={kept} onChoose={(absorb) => onChoose({ keep: kept.id, absorb })} />
      )}
    </>
  );
}

interface SearchProps {
  type: MergedType;
  label: string;
  onPick: (id: string) => void;
}

function Search({ type, label, onPick }: SearchProps) {
  return (
    <div className="mt-5 max-w-xl">
      <p className="heading mb-1">{label}</p>
      <RecordSearch label={label} type={type} onPick={({ id }) => onPick(id)} />
    </div>
  );
}
