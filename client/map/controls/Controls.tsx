// The left column: what is shown, and how.
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../figure/useCatalogue.ts';
import { Segments } from '../../parts/Segments.tsx';
import { Select } from '../../parts/Select.tsx';
import { viewOf } from '../../parts/viewState.ts';
import { colorModes, kinds, layouts, sameSize } from '../state.ts';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import { FigureChoice } from './FigureChoice.tsx';
import { OnDemand } from './OnDemand.tsx';

interface ControlsProps {
  /** Figures of principals. */
  metrics: readonly Definition[];
  /** Metric in use for the size, or `sameSize`. */
  size: string;
  /** What colour says, or the metric it shows. */
  color: string;
  drawing: Drawing | undefined;
}

/** Layout, what is drawn, colour and size. */
export function Controls({ metrics, size, color, drawing }: ControlsProps) {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Segments
          label={t('map.layout')}
          value={state.layout}
          options={layouts.map((value) => ({ value, label: t(`map.layouts.${value}`) }))}
          onChange={(layout) => change({ layout: layout === 'force' ? undefined : layout })}
        />
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t(`map.layoutHint.${state.layout}`)}</p>
      </div>
      <Select
        label={t('map.kind')}
        value={state.kind}
        options={kinds.map((value) => ({ value, label: t(`map.kinds.${value}`) }))}
        onChange={(value) =>
          change({ kind: kinds.find((kind) => kind === value && kind !== 'collaboration') })
        }
      />
      <FigureChoice
        label={t('map.color')}
        metrics={metrics}
        others={colorModes.map((value) => ({ value, label: t(`map.colors.${value}`) }))}
        othersFirst
        value={color}
        onChange={(next) => change({ color: next === 'sector' ? undefined : next, hide: undefined })}
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
    </div>
  );
}
