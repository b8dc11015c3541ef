// The nodes of the network as a table.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureColumn } from '../../figure/useFigureColumn.tsx';
import { type Column, SortableTable } from '../../parts/SortableTable.tsx';
import { NodeLink } from '../panel/NodeLink.tsx';
import type { TableProps } from './TableProps.ts';

/** One row for each node: name, sector, community, domain, and the figures that size and colour show. */
export function NodeTable({ drawing, selected, metrics, onSelect }: TableProps) {
  const { t } = useTranslation();
  const figureColumn = useFigureColumn();
  const { nodes } = drawing.network;
  const rows = useMemo(() => nodes.ids.map((_, i) => i), [nodes]);
  const kind = (i: number) =>
    nodes.types[i] === 'PRINCIPAL'
      ? t(`sector.${nodes.sectors[i] ?? 'missing'}`)
      : t(`nodeType.${nodes.types[i]!}`);
  const columns: Column<number>[] = [
    {
      id: 'name',
      label: t('table.name'),
      value: (i) => nodes.names[i]!,
      show: (i) => (
        <NodeLink
          id={nodes.ids[i]!}
          name={nodes.names[i]!}
          sector={nodes.types[i] === 'PRINCIPAL' ? (nodes.sectors[i] ?? null) : undefined}
          onSelect={onSelect}
        />
      ),
    },
    { id: 'sector', label: t('table.sector'), value: kind },
    {
      id: 'community',
      label: t('table.community'),
      value: (i) => (nodes.communities[i] === null ? null : nodes.communities[i]! + 1),
    },
    {
      id: 'domain',
      label: t('table.domain'),
      value: (i) => (nodes.domains[i] ? `${nodes.domains[i]} ${t(`domain.${nodes.domains[i]!}`)}` : null),
    },
  ];
  const shown = new Map([drawing.size, drawing.color].flatMap((each) => (each ? [[each.id, each]] : [])));
  for (const [id, column] of shown) {
    const metric = metrics.find((each) => each.id === id);
    if (metric) columns.push(figureColumn(metric, column));
  }
  return (
    <SortableTable
      caption={t('table.principals')}
      columns={columns}
      rows={rows}
      keyOf={(i) => nodes.ids[i]!}
      isChosen={(i) => nodes.ids[i] === selected}
    />
  );
}
