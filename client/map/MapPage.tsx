// The page 地図: controls left, the network as map or table in the middle, what is selected right.
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { principalMetrics, useCatalogue } from '../figure/useCatalogue.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Segments } from '../parts/Segments.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useIsWide } from '../parts/useIsWide.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { useTitle } from '../parts/useTitle.ts';
import { viewOf } from '../parts/viewState.ts';
import { AroundBar } from './around/AroundBar.tsx';
import { useSurroundings } from './around/useSurroundings.ts';
import { pickIn } from './attend.ts';
import { Counts } from './Counts.tsx';
import type { Scene } from './canvas/createScene.ts';
import { colorMetric, colorMode, sizeMetric } from './chosenMetrics.ts';
import { coloringOf } from './coloring.ts';
import { Controls } from './controls/Controls.tsx';
import { Narrow, Wide } from './Frame.tsx';
import { FilterChips } from './filters/FilterChips.tsx';
import { Filters } from './filters/Filters.tsx';
import { useFilterWords } from './filters/useFilterWords.ts';
import { NetworkView } from './NetworkView.tsx';
import { Panel } from './panel/Panel.tsx';
import { shownOf } from './panel/shownOf.ts';
import { SearchBox } from './SearchBox.tsx';
import { kindOf, layoutOf, sameSize, views } from './state.ts';
import { type DrawingRequest, prefetchDrawing, useDrawing } from './useDrawing.ts';
import { useGrouping } from './useGrouping.ts';
import { useLooks } from './useLooks.ts';
import { useMapState } from './useMapState.ts';

// Menus and search load beside the network, not before it.
const PictureMenu = lazy(async () => ({ default: (await import('./export/PictureMenu.tsx')).PictureMenu }));

/** The page. */
export function MapPage() {
  const { t } = useTranslation();
  useTitle(t('page.map'));
  const [state, change] = useMapState();
  const isWide = useIsWide();
  const language = useLanguage();
  const atlas = useAtlas();
  const catalogue = useCatalogue();
  const metrics = useMemo(() => principalMetrics(catalogue.data), [catalogue.data]);
  const size = sizeMetric(state.size, metrics);
  const color = colorMetric(state.color, metrics);
  const mode = colorMode(state.color, metrics);
  const view = viewOf(state);
  const request: DrawingRequest = {
    view,
    kind: kindOf(state.kind),
    layout: layoutOf(state.layout),
    communities: mode === 'community',
    size,
    color,
  };
  const { data, error, isPlaceholderData, isFetching, refetch } = useDrawing(request);
  const queries = useQueryClient();
  const words = useFilterWords();
  const { shown, name: aroundName } = useSurroundings(data);
  const coloring = useMemo(() => coloringOf(data, shown, mode, metrics), [data, shown, mode, metrics]);
  const grouping = useGrouping(shown, coloring, words.districts);
  const looks = useLooks(shown, grouping, state.hide);
  const [scene, setScene] = useState<Scene | null>(null);
  const select = (id: string | null) =>
    change(id === null ? { selected: undefined } : pickIn(shown, state, id));
  const broken = atlas.error ?? catalogue.error;
  if (broken && !catalogue.data)
    return <Failure error={broken} retry={() => Promise.all([atlas.refetch(), catalogue.refetch()])} />;
  if (!catalogue.data || !atlas.data) return <Loading />;
  const years = atlas.data.atlas.years ?? null;
  const { fields } = catalogue.data;
  const controls = (
    <div className="flex flex-col gap-4">
      <Filters
        fields={fields}
        words={words}
        years={years}
        isDrawn={data !== undefined && !isPlaceholderData}
        isColored={coloring.mode === 'sector'}
        onNextYears={(next) => {
          void prefetchDrawing(queries, { ...request, view: viewOf({ ...state, ...next }) });
        }}
      />
      <hr className="border-solid-gray-300" />
      <Controls metrics={metrics} size={size ?? sameSize} color={color ?? mode} drawing={shown} />
    </div>
  );
  const panel = (
    <Panel
      drawing={shown}
      isNarrow={!isWide}
      fields={fields}
      metrics={shownOf(metrics, [size, color])}
      allMetrics={catalogue.data.metrics}
      onSelect={select}
    />
  );
  const middle = (
    <div className="flex min-h-0 min-w-0 flex-col">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 px-4 py-2">
        <h1 className="sr-only">{t('map.title')}</h1>
        <SearchBox onSelect={select} />
        <Counts
          network={shown?.network}
          hidden={state.hide && looks?.hidden}
          isUpdating={isPlaceholderData}
        />
        {isWide && (
          <div className="ml-auto flex items-center gap-3">
            {scene && shown && grouping && (
              <Suspense>
                <PictureMenu
                  scene={scene}
                  drawing={shown}
                  coloring={coloring}
                  grouping={grouping}
                  sizeLabel={metrics.find(({ id }) => id === size)?.label[language] ?? t('map.sameSize')}
                  words={{ fields, filters: words, years, language }}
                />
              </Suspense>
            )}
            <Segments
              quiet
              label={t('map.view')}
              value={state.view}
              options={views.map((value) => ({ value, label: t(`map.views.${value}`) }))}
              onChange={(next) => change({ view: next === 'map' ? undefined : next })}
            />
          </div>
        )}
      </div>
      <FilterChips words={{ fields, filters: words, years, language }} />
      <AroundBar name={aroundName} />
      {error && !isFetching && <Failure error={error} retry={refetch} />}
      <NetworkView
        drawing={shown}
        isWaiting={!data && !error}
        coloring={coloring}
        grouping={grouping}
        looks={looks}
        districts={words.districts}
        asTable={state.view === 'table' || !isWide}
        isNarrow={!isWide}
        metrics={metrics}
        tieMetrics={catalogue.data.metrics.filter(({ scope }) => scope === 'TIE')}
        fields={fields}
        selected={state.selected ?? null}
        onSelect={select}
        onScene={setScene}
      />
    </div>
  );
  return isWide ? (
    <Wide controls={controls} middle={middle} panel={panel} />
  ) : (
    <Narrow
      controls={controls}
      middle={middle}
      panel={panel}
      isPanelFirst={state.selected !== undefined || state.way !== undefined || state.select !== undefined}
    />
  );
}
