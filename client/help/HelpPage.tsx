// The page 用語と定義: the house's words, how to read figures, and every figure as the API defines it.
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { anchorOf, exportId } from '../figure/anchor.ts';
import { readingAnchor, readings, termAnchor, terms } from '../figure/terms.ts';
import { useCatalogue } from '../figure/useCatalogue.ts';
import { Failure } from '../parts/Failure.tsx';
import { KeyTable } from '../parts/KeyTable.tsx';
import { Loading } from '../parts/Loading.tsx';
import { matches } from '../parts/matches.ts';
import { SearchField } from '../parts/SearchField.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useTitle } from '../parts/useTitle.ts';
import { useTyped } from '../parts/useTyped.ts';
import { Contents } from './Contents.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { beginAnchor, firstSteps } from './firstSteps.ts';
import { MetricEntry } from './MetricEntry.tsx';
import { Section } from './Section.tsx';
import { TextEntry } from './TextEntry.tsx';
import { useAnchor } from './useAnchor.ts';

const route = getRouteApi('/help');
const scopes = ['PRINCIPAL', 'TIE', 'NETWORK', 'COORDINATOR'] as const;

/** The page. */
export function HelpPage() {
  const { t, i18n } = useTranslation();
  useTitle(t('page.help'));
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, type] = useTyped(q, (next) =>
    navigate({ search: (state) => ({ ...state, q: next || undefined }), replace: true }),
  );
  const atlas = useAtlas();
  const { data, error, refetch } = useCatalogue();
  const aim = useAnchor(data !== undefined);
  const inBoth = (key: Parameters<typeof i18n.exists>[0]) =>
    ['ja', 'en'].map((lng) => String(i18n.t(key as never, { lng })));
  const foundTerms = terms.filter((term) =>
    matches(q, [...inBoth(`help.word.${term}.name`), ...inBoth(`help.word.${term}.meaning`)]),
  );
  const foundReadings = readings.filter((reading) =>
    matches(q, [...inBoth(`help.reading.${reading}.name`), ...inBoth(`help.reading.${reading}.meaning`)]),
  );
  const found = (data?.metrics ?? []).filter(({ id, label, meaning }) =>
    matches(q, [id, exportId(id), label.ja, label.en, meaning.ja, meaning.en]),
  );
  const foundSteps = firstSteps.filter(({ who, steps }) =>
    matches(q, [
      ...inBoth(`help.begin.${who}.name`),
      ...steps.flatMap(([step]) => inBoth(`help.begin.${who}.${step}` as never)),
    ]),
  );
  const sections = [
    {
      id: 'begin',
      entries: foundSteps.map((of) => (
        <FirstSteps key={of.who} of={of} isAimedAt={aim === beginAnchor(of.who)} />
      )),
    },
    {
      id: 'words',
      entries: foundTerms.map((term) => (
        <TextEntry
          key={term}
          anchor={termAnchor(term)}
          words={`help.word.${term}`}
          isAimedAt={aim === termAnchor(term)}
        />
      )),
    },
    {
      id: 'readings',
      entries: foundReadings.map((reading) => (
        <TextEntry
          key={reading}
          anchor={readingAnchor(reading)}
          words={`help.reading.${reading}`}
          isAimedAt={aim === readingAnchor(reading)}
        />
      )),
    },
    { id: 'keys', entries: matches(q, inBoth('shell.keys.title')) ? [<KeyTable key="keys" />] : [] },
    ...scopes.map((scope) => ({
      id: scope,
      entries: found
        .filter((metric) => metric.scope === scope)
        .map((metric) => (
          <MetricEntry key={anchorOf(metric)} metric={metric} isAimedAt={aim === anchorOf(metric)} />
        )),
    })),
  ] as const;
  const shown = sections.filter(({ entries }) => entries.length > 0);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-found={data && found.length}>
      <div className="mx-auto w-full max-w-6xl px-4 py-6">
        <h1 className="text-std-24B-150">{t('help.title')}</h1>
        <p className="mt-1 mb-4 max-w-3xl text-dns-16N-130 text-solid-gray-700">{t('help.intro')}</p>
        {atlas.data && (
          <p className="mb-4 text-dns-14N-130">
            {t('help.version', { version: atlas.data.atlas.definitionsVersion })}
          </p>
        )}
        <div className="max-w-xl">
          <SearchField
            label={t('help.search')}
            placeholder={t('help.searchHint')}
            value={text}
            onChange={type}
          />
        </div>
        {error && <Failure error={error} retry={refetch} />}
        {!data && !error && <Loading />}
        {data && (
          <>
            <Contents sections={shown.map(({ id, entries }) => ({ id, count: entries.length }))} />
            <p role="status" className="text-dns-14N-130">
              {shown.length === 0 ? t('help.none') : ''}
            </p>
            {shown.map(({ id, entries }) => (
              <Section key={id} id={id}>
                {entries}
              </Section>
            ))}
          </>
        )}
      </div>
    </div>
  );
}
