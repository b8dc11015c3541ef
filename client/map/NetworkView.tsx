// The middle of the page: the network as map or table, or why there is none.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue, Definition } from '../figure/useCatalogue.ts';
import { formatFigure } from '../parts/formatFigure.ts';
import { Loading } from '../parts/Loading.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Scene } from './canvas/createScene.ts';
import { MapCanvas } from './canvas/MapCanvas.tsx';
import { canDraw } from './canvas/renderer.ts';
import { useAxes } from './canvas/useAxes.ts';
import type { Coloring } from './coloring.ts';
import { countAll } from './counts.ts';
import { Empty } from './Empty.tsx';
import type { Looks } from './graph.ts';
import type { Grouping } from './grouping.ts';
import { Legend } from './legend/Legend.tsx';
import { useShownPath } from './path/usePaths.ts';
import { NetworkTable } from './table/NetworkTable.tsx';
import type { Drawing } from './useDrawing.ts';

interface NetworkViewProps {
  drawing: Drawing | undefined;
  isWaiting: boolean;
  coloring: Coloring;
  /** What colours say; null while there is no drawing. */
  grouping: Grouping | null;
  looks: Looks | null;
  districts: readonly { id: string; name: string }[];
  asTable: boolean;
  isNarrow: boolean;
  /** Figures of principals. */
  metrics: readonly Definition[];
  /** Figures of ties. */
  tieMetrics: readonly Definition[];
  fields: Catalogue['fields'];
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Told what is drawn, for pictures of it; null when nothing is. */
  onScene: (scene: Scene | null) => void;
}

/** Map or table with the notices that belong above them. */
export function NetworkView(props: NetworkViewProps) {
  const { drawing, isWaiting, coloring, grouping, looks, districts, asTable, isNarrow } = props;
  const { metrics, tieMetrics, fields, selected, onSelect, onScene } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [isDrawable] = useState(canDraw);
  const axes = useAxes(drawing, fields);
  const { drawn } = useShownPath();
  if (isWaiting) return <Loading text={t('map.computing')} />;
  if (!drawing || !looks || !grouping) return null;
  const { network } = drawing;
  const counts = countAll(network);
  const format = (value: number) => formatFigure(value, language);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {isNarrow && <Notice>{t('map.narrow')}</Notice>}
      {!isNarrow && !isDrawable && <Notice>{t('map.noWebGL')}</Notice>}
      {network.tooManyTies && <Notice>{t('map.tooManyTies', { ties: format(network.tieCount) })}</Notice>}
      {network.nodes.ids.length === 0 && <Empty />}
      {asTable || !isDrawable ? (
        // What is only heard stands out of the flow: within here, or the page would be as wide as the table.
        <div className="relative min-h-0 flex-1 overflow-auto">
          <NetworkTable
            drawing={drawing}
            hidden={looks.hidden}
            districts={districts}
            selected={selected}
            metrics={metrics}
            tieMetrics={tieMetrics}
            onSelect={onSelect}
          />
        </div>
      ) : (
        <div className="relative min-h-96 flex-1">
          <MapCanvas
            drawing={drawing}
            looks={looks}
            axes={axes}
            path={drawn}
            label={t('map.canvas', { principals: format(counts.principals), ties: format(counts.ties) })}
            onScene={onScene}
          />
          <Legend drawing={drawing} coloring={coloring} grouping={grouping} />
        </div>
      )}
    </div>
  );
}

function Notice({ children }: { children: string }) {
  return (
    <p className="border-b border-yellow-300 bg-yellow-50 px-4 py-2 text-dns-14N-130" role="status">
      {children}
    </p>
  );
}
