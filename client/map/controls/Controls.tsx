// The left column: what is shown and how.
import { useTranslation } from 'react-i18next';
import type { Catalogue, Definition } from '../../figure/useCatalogue.ts';
import { Segments } from '../../parts/Segments.tsx';
import { viewOf, viewStateOf, wholeView } from '../../parts/viewState.ts';
import { YearRange } from '../../parts/YearRange.tsx';
import type { Coloring } from '../coloring.ts';
import { countSectors } from '../counts.ts';
import { Legend } from '../legend/Legend.tsx';
import { colorModes, layouts, sameSize } from '../state.ts';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import { FieldFilter } from './FieldFilter.tsx';
import { FigureChoice } from './FigureChoice.tsx';
import { OnDemand } from './OnDemand.tsx';
import { SectorFilter } from './SectorFilter.tsx';

interface ControlsProps {
  fields: Catalogue['fields'];
  /** Figures of principals. */
  metrics: readonly Definition[];
  /** Fiscal years there are; null in an empty atlas. */
  years: { from: number; to: number } | null;
  /** Metric in use for the size, or `sameSize`. */
  size: string;
  /** What colour says, or the metric it shows. */
  color: string;
  drawing: Drawing | undefined;
  coloring: Coloring;
}

/** Filters first, then colour, size and layout, then the legend. */
export function Controls({ fields, metrics, years, size, color, drawing, coloring }: ControlsProps) {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  const isFiltered = Object.values(viewStateOf(state)).some((value) => value !== undefined);
  return (
    <div className="flex flex-col gap-4">
      {years && <YearRange all={years} from={state.from} to={state.to} onChange={change} />}
      <SectorFilter
        chosen={state.sectors}
        counts={drawing && countSectors(drawing.network)}
        isColored={coloring.mode === 'sector'}
        onChange={(sectors) => change({ sectors })}
      />
      <FieldFilter fields={fields} chosen={state.fields} onChange={(next) => change({ fields: next })} />
      {isFiltered && (
        <button
          type="button"
          onClick={() => change(wholeView)}
          className="rounded-8 border border-key-900 px-4 py-2 text-oln-14B-100 text-key-900 hover:bg-key-50 hover:underline"
        >
          {t('map.clear')}
        </button>
      )}
      <hr className="border-solid-gray-300" />
      <Segments
        label={t('map.layout')}
        value={state.layout}
        options={layouts.map((value) => ({ value, label: t(`map.layouts.${value}`) }))}
        onChange={(layout) => change({ layout: layout === 'force' ? undefined : layout })}
      />
      <FigureChoice
        label={t('map.color')}
        metrics={metrics}
        others={colorModes.map((value) => ({ value, label: t(`map.colors.${value}`) }))}
        othersFirst
        value={color}
        onChange={(next) => change({ color: next === 'sector' ? undefined : next })}
      >
        <OnDemand column={drawing?.color} chosen={color} view={viewOf(state)} />
      </FigureChoice>
      <FigureChoice
        label={t('map.size')}
        metrics={metrics}
        others={[{ value: sameSize, label: t('map.sameSize') }]}
        value={size}
        onChange={(next) => change({ size: next === 'DEGREE' ? undefined : next })}
      >
        <OnDemand column={drawing?.size} chosen={size} view={viewOf(state)} />
      </FigureChoice>
      {drawing && <Legend drawing={drawing} coloring={coloring} />}
    </div>
  );
}
