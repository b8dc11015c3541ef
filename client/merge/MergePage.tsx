// Makes two records one: which two, what becomes of them, and what was done.
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../form/Field.ts';
import { useMayCall } from '../form/useMayCall.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { NotAllowed } from '../parts/NotAllowed.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useTitle } from '../parts/useTitle.ts';
import { recordTypes } from '../record/recordTypes.ts';
import { ChooseOther } from './ChooseOther.tsx';
import { Merged } from './Merged.tsx';
import type { MergeKind, MergePreview } from './MergeKind.ts';
import { Preview } from './Preview.tsx';
import { mergeState } from './state.ts';

interface MergePageProps {
  kind: MergeKind;
  /** Fields that are compared; undefined while what may stand in them is being loaded. */
  fields?: readonly Field[];
  /** Why they could not be loaded. */
  error: Error | null;
  /** Ways to where duplicates are found; the list where left out. */
  ways?: ReactNode;
}

/** The page; for those who may not merge, it says so. */
export function MergePage({ kind, fields, error, ways = <ToList type={kind.type} /> }: MergePageProps) {
  const { t } = useTranslation();
  const { keep, absorb } = mergeState.parse(useSearch({ strict: false }));
  const navigate = useNavigate();
  const atlas = useAtlas();
  const mayMerge = useMayCall(kind.mutation);
  const [done, setDone] = useState<MergePreview | null>(null);
  const title = t(`merge.title.${kind.type}`);
  useTitle(title);
  if (!atlas.data || !fields) {
    const broken = atlas.error ?? error;
    return broken ? <Failure error={broken} /> : <Loading />;
  }
  if (!mayMerge) return <NotAllowed title={t('merge.refused')} who={t('record.mayNot')} />;
  const choose = (chosen: { keep?: string | undefined; absorb?: string | undefined }) =>
    void navigate({ to: '.', search: (state) => ({ ...state, ...chosen }), resetScroll: false });
  const isDone = done?.kept.id === keep && done?.absorbed.id === absorb;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-5xl px-4 py-6">
        <p className="mb-2 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">{ways}</p>
        <h1 className="text-std-28B-150">{title}</h1>
        {done && isDone ? (
          <Merged type={kind.type} preview={done}>
            {ways}
          </Merged>
        ) : keep && absorb ? (
          <Preview
            key={[keep, absorb].sort().join(' ')}
            {...{ kind, keep, absorb, fields }}
            onSwap={() => choose({ keep: absorb, absorb: keep })}
            onOther={() => choose({ absorb: undefined })}
            onMerged={setDone}
          />
        ) : (
          <ChooseOther type={kind.type} keep={keep} onChoose={choose} />
        )}
      </div>
    </div>
  );
}

function ToList({ type }: Pick<MergeKind, 'type'>) {
  const { t } = useTranslation();
  if (type === 'PRINCIPAL') return null;
  const { word, list } = recordTypes[type];
  return (
    <Link to={list} className="link">
      {t(`${word}.toList`)}
    </Link>
  );
}
