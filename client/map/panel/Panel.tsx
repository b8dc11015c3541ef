// The right column: whom one has selected, else the path that is looked for, else who is selected together, else the whole.
import { useTranslation } from 'react-i18next';
import type { Catalogue, Definition } from '../../figure/useCatalogue.ts';
import { viewOf } from '../../parts/viewState.ts';
import { letGo } from '../attend.ts';
import { Overview } from '../overview/Overview.tsx';
import { PathPanel } from '../path/PathPanel.tsx';
import { SelectionPanel } from '../selection/SelectionPanel.tsx';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import { PanelArea } from './PanelArea.tsx';
import { Selected } from './Selected.tsx';

interface PanelProps {
  drawing: Drawing | undefined;
  isNarrow: boolean;
  fields: Catalogue['fields'];
  /** Figures that are shown of a principal. */
  metrics: readonly Definition[];
  /** Figures of the network among them. */
  allMetrics: readonly Definition[];
  onSelect: (id: string | null) => void;
}

/** One of the four. */
export function Panel({ drawing, isNarrow, fields, metrics, allMetrics, onSelect }: PanelProps) {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  const { selected, way, select } = state;
  const view = viewOf(state);
  const back = () => {
    const released = letGo(state);
    if (released) change(released);
    document.querySelector<HTMLElement>('[data-map]')?.focus({ preventScroll: true });
  };
  const content = () => {
    if (selected !== undefined)
      return (
        <Selected
          id={selected}
          view={view}
          fields={fields}
          metrics={metrics}
          isDrawn={drawing?.network.nodes.ids.includes(selected)}
          onSelect={onSelect}
        />
      );
    if (way === undefined && !select)
      return (
        <>
          <p className="px-4 pt-4">
            <button type="button" className="button-plain" onClick={() => change({ way: 1 })}>
              {t('attention.path.open')}
            </button>
          </p>
          <Overview view={view} metrics={allMetrics} />
        </>
      );
    return (
      <>
        {way !== undefined && <PathPanel />}
        {select && drawing && <SelectionPanel drawing={drawing} ids={select} />}
      </>
    );
  };
  return (
    <PanelArea
      shown={selected ?? (way === undefined ? select && 'selection' : 'path')}
      isNarrow={isNarrow}
      onBack={back}
    >
      {content()}
    </PanelArea>
  );
}
