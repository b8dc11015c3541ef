// The right column while a path is looked for: its two ends, what was found, and the path as a list.
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/Failure.tsx';
import { formatFigure } from '../../parts/formatFigure.ts';
import { Loading } from '../../parts/Loading.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { noPath } from '../attend.ts';
import { useMapState } from '../useMapState.ts';
import { EndChoice } from './EndChoice.tsx';
import { PathList } from './PathList.tsx';
import { type FoundPaths, usePaths, useShownPath } from './usePaths.ts';

/** Ends, answer, list. */
export function PathPanel() {
  const { t } = useTranslation();
  const [{ start, end }, change] = useMapState();
  const { data, error, refetch, isLoading } = usePaths();
  const select = (id: string) => change({ selected: id });
  const isAsked = start !== undefined && end !== undefined;
  return (
    <section aria-labelledby="path" className="p-4" data-path="">
      <button type="button" onClick={() => change(noPath)} className="button-plain float-right ml-2">
        {t('attention.path.close')}
      </button>
      <h2 id="path" className="text-std-18B-160">
        {t('attention.path.title')}
      </h2>
      <EndChoice
        label={t('attention.path.start')}
        id={start}
        onChoose={(id) => change({ start: id, way: 1 })}
        onSelect={select}
      />
      <EndChoice
        label={t('attention.path.end')}
        id={end}
        onChoose={(id) => change({ end: id, way: 1 })}
        onSelect={select}
      />
      {isAsked ? (
        <button
          type="button"
          onClick={() => change({ start: end, end: start, way: 1 })}
          className="link mt-2 text-dns-14N-130"
        >
          {t('attention.path.swap')}
        </button>
      ) : (
        <p className="mt-3 text-dns-14N-130 text-solid-gray-700">{t('attention.path.hint')}</p>
      )}
      {error && <Failure error={error} retry={refetch} />}
      {isLoading && <Loading />}
      {isAsked && data && <Answer found={data} onSelect={select} />}
    </section>
  );
}

function Answer({ found, onSelect }: { found: FoundPaths; onSelect: (id: string) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ way = 1 }, change] = useMapState();
  const { path } = useShownPath();
  const { length, count, paths, outside } = found;
  const says = () => {
    if (!found.from || !found.to) return t('panel.gone');
    if (outside.length > 0)
      return t('attention.path.outside', { name: outside.map(({ name }) => name).join('、') });
    if (length === null) return t('attention.path.none');
    if (length === 0) return t('attention.path.same');
    if (length === 1) return t('attention.path.direct');
    return t('attention.path.found', { between: length - 1, n: length });
  };
  const shown = Math.min(way, paths.length);
  return (
    <div className="mt-4 border-t border-solid-gray-300 pt-3" data-path-length={length ?? 'none'}>
      <p role="status" className="text-std-16B-170">
        {says()}
      </p>
      {count > 1 && (
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130">
          <span data-path-count={count}>
            {t('attention.path.several', { n: formatFigure(count, language) })}
            {count > paths.length && t('attention.path.strongest', { n: paths.length })}
          </span>
          <span className="flex items-center gap-2">
            <button
              type="button"
              className="link disabled:text-solid-gray-536 disabled:no-underline"
              disabled={shown <= 1}
              onClick={() => change({ way: shown - 1 })}
            >
              {t('attention.path.previous')}
            </button>
            <span className="tabular-nums">{`${shown} / ${paths.length}`}</span>
            <button
              type="button"
              className="link disabled:text-solid-gray-536 disabled:no-underline"
              disabled={shown >= paths.length}
              onClick={() => change({ way: shown + 1 })}
            >
              {t('attention.path.next')}
            </button>
          </span>
        </div>
      )}
      {path && length !== 0 && <PathList path={path} onSelect={onSelect} />}
    </div>
  );
}
