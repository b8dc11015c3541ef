// The same data as the map, as tables: its nodes, or its ties.
import { useTranslation } from 'react-i18next';
import { Segments } from '../../parts/Segments.tsx';
import { countAll } from '../counts.ts';
import { tables } from '../state.ts';
import { useMapState } from '../useMapState.ts';
import { NodeTable } from './NodeTable.tsx';
import type { TableProps } from './TableProps.ts';
import { TieTable } from './TieTable.tsx';

/** A switch between the list of nodes and the list of ties, and the list. */
export function NetworkTable(props: TableProps) {
  const { t } = useTranslation();
  const [{ list }, change] = useMapState();
  const options = tables.map((value) => ({ value, label: t(`table.${value}`) }));
  const { principals, projects, ties } = countAll(props.drawing.network, props.hidden);
  return (
    <div className="min-w-176 p-4" data-table="" data-nodes={principals + projects} data-ties={ties}>
      <div className="mb-3 w-fit">
        <Segments
          quiet
          label={t('table.which')}
          value={list}
          options={options}
          onChange={(next) => change({ list: next, sort: undefined, order: undefined, page: undefined })}
        />
      </div>
      {list === 'principals' ? <NodeTable {...props} /> : <TieTable {...props} />}
    </div>
  );
}
