// The left column: what is shown and how.
import { useTranslation } from 'react-i18next';
import { Segments } from '../../parts/Segments.tsx';
import { Select } from '../../parts/Select.tsx';
import { countSectors } from '../counts.ts';
import { Legend } from '../Legend.tsx';
import { colorModes, layouts } from '../state.ts';
import type { Choices } from '../useChoices.ts';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import { FieldFilter } from './FieldFilter.tsx';
import { SectorFilter } from './SectorFilter.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import { YearRange } from './YearRange.tsx';

interface ControlsProps {
  choices: Choices;
  /** Fiscal years there are; null in an empty atlas. */
  years: { from: number; to: number } | null;
  /** Metric in use for the size, or `sameSize`. */
  size: string;
  drawing: Drawing | undefined;
}

/** Filters first, then colour, size and layout, then the legend. */
export function Controls({ choices, years, size, drawing }: ControlsProps) {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  const isFiltered = [state.from, state.to, state.sectors, state.fields].some((value) => value !== undefined);
  return (
    <div className="flex flex-col gap-4">
      {years && <YearRange all={years} from={state.from} to={state.to} onChange={change} />}
      <SectorFilter
        chosen={state.sectors}
        counts={drawing && countSectors(drawing.network)}
        isColored={state.color === 'sector'}
        onChange={(sectors) => change({ sectors })}
      />
      <FieldFilter fields={choices.fields} chosen={state.fields} onChange={(fields) => change({ fields })} />
      {isFiltered && (
        <button
          type="button"
          onClick={() => change({ from: undefined, to: undefined, sectors: undefined, fields: undefined })}
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
      <Select
        label={t('map.color')}
        value={state.color}
        options={colorModes.map((value) => ({ value, label: t(`map.colors.${value}`) }))}
        onChange={(color) =>
          change({ color: color === 'sector' ? undefined : (color as typeof state.color) })
        }
      />
      <SizeChoice
        metrics={choices.metrics}
        size={size}
        onChange={(next) => change({ size: next === 'DEGREE' ? undefined : next })}
      />
      {drawing && <Legend drawing={drawing} mode={state.color} />}
    </div>
  );
}
