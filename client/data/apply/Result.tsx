// What an import did.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobFragment } from '../../gql/graphql.ts';
import { CountList } from '../CountList.tsx';
import { UndoButton } from '../list/UndoButton.tsx';
import { nextFile } from '../state.ts';
import { useDataState } from '../useDataState.ts';
import { useForgetAtlas } from '../useForgetAtlas.ts';

/** The counts, ways on, and the way back. */
export function Result({ job }: { job: JobFragment }) {
  const { t } = useTranslation();
  const [state] = useDataState();
  const heading = useRef<HTMLHeadingElement>(null);
  useForgetAtlas(job.id);
  useEffect(() => heading.current?.focus(), []);
  const { batch } = job;
  const next = nextFile(state);
  return (
    <section data-result={batch?.id ?? ''}>
      <div className="max-w-3xl rounded-8 border-2 border-success-2 p-4">
        <h3 ref={heading} tabIndex={-1} className="text-std-18B-160 outline-none">
          {t(batch ? 'data.result.done' : 'data.result.nothing')}
        </h3>
        {batch && (
          <>
            <p className="mt-1 mb-2 text-std-16N-170 wrap-anywhere" lang="ja">
              {batch.fileName}
            </p>
            <CountList counts={batch.counts} />
          </>
        )}
      </div>
      <ul className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-3 text-std-16N-170">
        {next && (
          <li>
            <Link
              to="/data"
              search={({ lang, files }) => ({ lang, files, file: next })}
              className="button-main"
            >
              {t('data.result.next')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/map" search={({ lang }) => ({ lang })} className={next ? 'button-plain' : 'button-main'}>
            {t('data.result.map')}
          </Link>
        </li>
        <li>
          <Link to="/data" search={({ lang }) => ({ lang, tab: 'list' })} className="link">
            {t('data.result.list')}
          </Link>
        </li>
        <li>
          <Link to="/data" search={({ lang }) => ({ lang })} className="link">
            {t('data.result.other')}
          </Link>
        </li>
      </ul>
      {batch && (
        <div className="mt-6 max-w-3xl border-t border-solid-gray-300 pt-4">
          <p className="mb-2 text-dns-14N-130">{t('data.result.undoHint')}</p>
          <UndoButton batch={batch} />
        </div>
      )}
    </section>
  );
}
