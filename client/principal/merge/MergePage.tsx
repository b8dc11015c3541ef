// Makes two principals one: which two, what becomes of them, and what was done.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayCall } from '../../form/useMayCall.ts';
import { Loading } from '../../parts/Loading.tsx';
import { NotAllowed } from '../../parts/NotAllowed.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { usePrincipalFields } from '../form/usePrincipalFields.ts';
import { ChooseOther } from './ChooseOther.tsx';
import { Merged } from './Merged.tsx';
import type { MergePreview } from './MergePreview.ts';
import { Preview } from './Preview.tsx';

const route = getRouteApi('/principals/merge');

/** The page; for those who may not merge, it says so. */
export function MergePage() {
  const { t } = useTranslation();
  const { keep, absorb } = route.useSearch();
  const navigate = route.useNavigate();
  const atlas = useAtlas();
  const mayMerge = useMayCall('mergePrincipals');
  const { parts } = usePrincipalFields();
  const [done, setDone] = useState<MergePreview | null>(null);
  useTitle(t('principal.merge.title'));
  if (!atlas.data || !parts) return <Loading />;
  if (!mayMerge) return <NotAllowed title={t('principal.merge.refused')} who={t('principal.mayEdit')} />;
  const choose = (chosen: { keep?: string | undefined; absorb?: string | undefined }) =>
    void navigate({ search: (state) => ({ ...state, ...chosen }) });
  const isDone = done?.kept.id === keep && done?.absorbed.id === absorb;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-4 py-6">
        <p className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">
          <Link to="/principals" className="link">
            {t('principal.toList')}
          </Link>
          <Link to="/data" search={{ tab: 'duplicates' }} className="link">
            {t('principal.merge.toDuplicates')}
          </Link>
        </p>
        <h1 className="text-std-28B-150">{t('principal.merge.title')}</h1>
        {done && isDone ? (
          <Merged preview={done} />
        ) : keep && absorb ? (
          <Preview
            keep={keep}
            absorb={absorb}
            parts={parts}
            onSwap={() => choose({ keep: absorb, absorb: keep })}
            onOther={() => choose({ absorb: undefined })}
            onMerged={setDone}
          />
        ) : (
          <ChooseOther keep={keep} onChoose={choose} />
        )}
      </div>
    </div>
  );
}
