// The ties of the network as a table.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureColumn } from '../../figure/useFigureColumn.tsx';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { type Column, SortableTable } from '../../parts/SortableTable.tsx';
import { viewOf } from '../../parts/viewState.ts';
import { tieMetric } from '../chosenMetrics.ts';
import { FigureChoice } from '../controls/FigureChoice.tsx';
import { ColumnNotes } from '../legend/ColumnNotes.tsx';
import { NodeLink } from '../panel/NodeLink.tsx';
import { kindOf } from '../state.ts';
import { useMapState } from '../useMapState.ts';
import type { TableProps } from './TableProps.ts';
import { useTablePlace } from './useTablePlace.ts';
import { useTieColumn } from './useTieColumn.ts';

/** One row for each tie: both ends, the projects they share, its strength, and any other figure of ties. */
export function TieTable({ drawing, hidden, selected, tieMetrics, onSelect }: TableProps) {
  const { t } = useTranslation();
  const figureColumn = useFigureColumn();
  const [place, setPlace] = useTablePlace();
  const [state, change] = useMapState();
  const view = viewOf(state);
  const chosen = tieMetric(state.tie, tieMetrics);
  const { data, error, refetch } = useTieColumn(view, kindOf(state.kind), chosen);
  const { nodes, ties } = drawing.network;
  const rows = useMemo(
    () => [...ties.sources.keys()].filter((i) => !hidden[ties.sources[i]!] && !hidden[ties.targets[i]!]),
    [ties, hidden],
  );
  const end = (id: string, label: string, ends: readonly number[]): Column<number> => ({
    id,
    label,
    value: (i) => nodes.names[ends[i]!]!,
    show: (i) => {
      const at = ends[i]!;
      const sector = nodes.types[at] === 'PRINCIPAL' ? (nodes.sectors[at] ?? null) : undefined;
      return <NodeLink id={nodes.ids[at]!} name={nodes.names[at]!} sector={sector} onSelect={onSelect} />;
    },
  });
  const columns: Column<number>[] = [
    end('one', t('table.one'), ties.sources),
    end('other', t('table.other'), ties.targets),
    { id: 'shared', label: t('table.shared'), value: (i) => ties.sharedProjects[i]! },
    { id: 'strength', label: t('table.strength'), value: (i) => ties.strengths[i]! },
  ];
  const metric = tieMetrics.find(({ id }) => id === data?.id);
  // Right after an edit the figure may still be that of other ties.
  if (metric && data?.values.length === ties.sources.length) columns.push(figureColumn(metric, data));
  return (
    <>
      <div className="mb-3 max-w-md">
        <FigureChoice
          label={t('table.tieFigure')}
          metrics={tieMetrics}
          others={[{ value: '', label: t('table.noFigure') }]}
          othersFirst
          value={chosen ?? ''}
          onChange={(next) => change({ tie: next || undefined })}
        />
        {error && <Failure error={error} retry={refetch} />}
        {chosen && !data && !error && <Loading text={t('long.running')} />}
        {data && <ColumnNotes column={data} />}
      </div>
      <SortableTable
        caption={t('table.ties')}
        columns={columns}
        rows={rows}
        place={place}
        onPlace={setPlace}
        keyOf={String}
        isChosen={(i) => [ties.sources[i], ties.targets[i]].some((at) => nodes.ids[at!] === selected)}
      />
    </>
  );
}
