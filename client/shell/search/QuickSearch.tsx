// The search across everything: one field, and below it pages, records and definitions to go to.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/Dialog.tsx';
import { Failure } from '../../parts/Failure.tsx';
import { HitList } from './HitList.tsx';
import { useGoTo } from './useGoTo.ts';
import { useHits } from './useHits.ts';

/** Arrows choose, Enter goes there, Escape closes. */
export function QuickSearch({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { hits, asked, error, isSearching, retry } = useHits(text);
  const list = useId();
  const goTo = useGoTo(onClose);
  const chosen = Math.min(at, hits.length - 1);
  const press = (event: React.KeyboardEvent) => {
    // Enter and arrows belong to the input method while it puts a word together.
    if (event.nativeEvent.isComposing || hits.length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + hits.length) % hits.length);
    if (event.key === 'Enter') goTo(hits[chosen]!);
    if (step || event.key === 'Enter') event.preventDefault();
  };
  const isNone = asked !== '' && hits.length === 0 && !isSearching && !error;
  return (
    <Dialog label={t('shell.search.title')} onClose={onClose} className="mx-auto mt-[8vh] max-w-2xl">
      <div className="flex items-end gap-3">
        <label className="min-w-0 flex-1">
          <span className="heading mb-1 block">{t('shell.search.title')}</span>
          <input
            autoFocus
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            className="field w-full"
            placeholder={t('shell.search.hint')}
            aria-expanded={hits.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={hits.length > 0 ? `${list}-${chosen}` : undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setAt(0);
            }}
            onKeyDown={press}
          />
        </label>
        <button type="button" className="button-plain" onClick={onClose}>
          {t('shell.close')}
        </button>
      </div>
      <p role="status" className="mt-2 min-h-5 text-dns-14N-130 text-solid-gray-700">
        {isNone && t('shell.search.none')}
        {asked !== '' && hits.length > 0 && t('shell.search.count', { n: hits.length })}
      </p>
      {error && <Failure error={error} retry={retry} />}
      <HitList id={list} hits={hits} chosen={chosen} onChoose={goTo} onPoint={setAt} />
    </Dialog>
  );
}
