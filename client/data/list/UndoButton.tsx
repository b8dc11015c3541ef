// Takes an import back, after asking once more.
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BatchFragment, StartUndoDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { useDataState } from '../useDataState.ts';

/** A button, then the question with what will happen, then on to the list where the task is shown. */
export function UndoButton({ batch }: { batch: Pick<BatchFragment, 'id' | 'fileName' | 'undoable'> }) {
  const { t } = useTranslation();
  const [, change] = useDataState();
  const [isAsking, setIsAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const start = useMutation({
    mutationFn: async () => (await ask(StartUndoDocument, { batch: batch.id })).startUndo.id,
    networkMode: 'always',
    onSuccess: (undo) => change({ tab: 'list', undo, pages: undefined }),
  });
  if (!batch.undoable) return <p className="text-dns-14N-130 text-solid-gray-700">{t('data.undo.cannot')}</p>;
  const close = () => {
    setIsAsking(false);
    requestAnimationFrame(() => first.current?.focus());
  };
  if (!isAsking)
    return (
      <button
        ref={first}
        type="button"
        className="button-plain"
        aria-label={t('data.undo.label', { file: batch.fileName })}
        onClick={() => setIsAsking(true)}
      >
        {t('data.undo.button')}
      </button>
    );
  return (
    <fieldset
      className="max-w-xl rounded-8 border-2 border-solid-gray-600 bg-white p-3 text-left text-dns-14N-130"
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <legend className="px-1 font-700">{t('data.undo.question')}</legend>
      <p>{t('data.undo.what')}</p>
      {start.error && <Failure error={start.error} title={t('data.undo.failed')} />}
      <div className="mt-3 flex flex-wrap gap-3">
        {/* biome-ignore lint/a11y/noAutofocus: the question stands where the button was that had the focus */}
        <button type="button" className="button-plain" autoFocus onClick={close}>
          {t('data.undo.no')}
        </button>
        <button
          type="button"
          className="button-main"
          disabled={start.isPending}
          onClick={() => start.mutate()}
        >
          {t('data.undo.yes')}
        </button>
      </div>
    </fieldset>
  );
}
