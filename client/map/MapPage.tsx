// The page 地図: controls left, the network as map or table in the middle, what is selected right.
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { Segments } from '../parts/Segments.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useIsWide } from '../parts/useIsWide.ts';
import { useTitle } from '../parts/useTitle.ts';
import { Counts } from './Counts.tsx';
import { Controls } from './controls/Controls.tsx';
import { Narrow, Wide } from './Frame.tsx';
import { metricOf } from './metricOf.ts';
import { NetworkView } from './NetworkView.tsx';
import { Overview } from './panel/Overview.tsx';
import { PanelArea } from './panel/PanelArea.tsx';
import { Selected } from './panel/Selected.tsx';
import { SearchBox } from './SearchBox.tsx';
import { layoutOf, sameSize, viewOf, views } from './state.ts';
import { useChoices } from './useChoices.ts';
import { useDrawing } from './useDrawing.ts';
import { useMapState } from './useMapState.ts';

/** The page. */
export function MapPage() {
  const { t } = useTranslation();
  useTitle(t('page.map'));
  const [state, change] = useMapState();
  const isWide = useIsWide();
  const atlas = useAtlas();
  const choices = useChoices();
  const metric = metricOf(state.size, choices.data?.metrics ?? []);
  const view = viewOf(state);
  const { data, error, isPlaceholderData, isFetching, refetch } = useDrawing({
    view,
    layout: layoutOf(state.layout),
    metric,
  });
  const select = (id: string | null) => change({ selected: id ?? undefined });
  const isDrawn = data && state.selected ? data.network.nodes.ids.includes(state.selected) : undefined;
  const broken = atlas.error ?? choices.error;
  if (broken && !choices.data)
    return <Failure error={broken} retry={() => Promise.all([atlas.refetch(), choices.refetch()])} />;
  if (!choices.data || !atlas.data) return <Loading />;
  const figure = choices.data.metrics.find(({ id }) => id === metric) ?? null;
  const controls = (
    <Controls
      choices={choices.data}
      years={atlas.data.atlas.years ?? null}
      size={metric ?? sameSize}
      drawing={data}
    />
  );
  const panel = (
    <PanelArea shown={state.selected} isNarrow={!isWide}>
      {state.selected ? (
        <Selected
          id={state.selected}
          view={view}
          choices={choices.data}
          isDrawn={isDrawn}
          onSelect={select}
        />
      ) : (
        <Overview view={view} />
      )}
    </PanelArea>
  );
  const middle = (
    <div className="flex min-h-0 min-w-0 flex-col">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 px-4 py-2">
        <h1 className="sr-only">{t('map.title')}</h1>
        <SearchBox onSelect={select} />
        <Counts network={data?.network} isUpdating={isPlaceholderData} />
        {isWide && (
          <div className="ml-auto">
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
      {error && !isFetching && <Failure error={error} retry={refetch} />}
      <NetworkView
        drawing={data}
        isWaiting={!data && !error}
        color={state.color}
        asTable={state.view === 'table' || !isWide}
        isNarrow={!isWide}
        figure={figure}
        fields={choices.data.fields}
        selected={state.selected ?? null}
        onSelect={select}
      />
    </div>
  );
  return isWide ? (
    <Wide controls={controls} middle={middle} panel={panel} />
  ) : (
    <Narrow controls={controls} middle={middle} panel={panel} />
  );
}
