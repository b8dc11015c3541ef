// How many rows have each outcome, as buttons that show only those.
import { useTranslation } from 'react-i18next';
import type { JobFragment, RowOutcome } from '../../gql/graphql.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { outcomes } from '../state.ts';
import { useDataState } from '../useDataState.ts';
import { countOf, totalOf } from './counts.ts';
import { OutcomeMark } from './OutcomeMark.tsx';

type PreviewData = NonNullable<JobFragment['preview']>;

/** The counts by outcome, then what is said about rows and how often; both filter the rows below. */
export function Overview({ preview }: { preview: PreviewData }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ outcome, note }, change] = useDataState();
  const format = (figure: number) => formatFigure(figure, language);
  const { counts, notes } = preview;
  const style =
    'flex items-center gap-2 rounded-8 border border-solid-gray-420 px-3 py-2 text-left text-dns-14N-130 hover:underline aria-pressed:border-2 aria-pressed:border-key-900 aria-pressed:bg-key-50 aria-pressed:font-700 disabled:text-solid-gray-600 disabled:no-underline';
  const button = (value: RowOutcome | undefined, count: number) => (
    <li key={value ?? 'ALL'}>
      <button
        type="button"
        className={style}
        aria-pressed={outcome === value}
        disabled={count === 0 && outcome !== value}
        data-outcome={value ?? 'ALL'}
        data-count={count}
        onClick={() => change({ outcome: value, pages: undefined })}
      >
        {value && <OutcomeMark outcome={value} />}
        {value ? t(`data.outcome.${value}`) : t('data.preview.all')}
        <span className="text-std-16B-170">{format(count)}</span>
      </button>
    </li>
  );
  return (
    <>
      <p role="status" className="mb-2 text-std-16N-170">
        {t('data.preview.ready', { file: preview.fileName, rows: format(totalOf(counts)) })}
      </p>
      <ul aria-label={t('data.preview.byOutcome')} className="flex flex-wrap gap-2">
        {button(undefined, totalOf(counts))}
        {outcomes.map((each) => button(each, countOf(counts, each)))}
      </ul>
      {notes.length > 0 && (
        <section className="mt-4">
          <h3 className="heading mb-1">{t('data.preview.byNote')}</h3>
          <ul className="flex flex-wrap gap-2">
            {notes.map(({ code, words, rows, refuses }) => (
              <li key={code}>
                <button
                  type="button"
                  className={style}
                  aria-pressed={note === code}
                  data-note={code}
                  onClick={() => change({ note: note === code ? undefined : code, pages: undefined })}
                >
                  {refuses && <OutcomeMark outcome="REFUSED" />}
                  {words[language]}
                  <span className="text-std-16B-170">{format(rows)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
