// The ties of the network as a table.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, SortableTable } from '../../parts/SortableTable.tsx';
import { NodeLink } from '../panel/NodeLink.tsx';
import type { TableProps } from './TableProps.ts';

/** One row for each tie: both ends, the projects they share, and its strength. */
export function TieTable({ drawing, selected, onSelect }: TableProps) {
  const { t } = useTranslation();
  const { nodes, ties } = drawing.network;
  const rows = useMemo(() => ties.sources.map((_, i) => i), [ties]);
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
  const columns = [
    end('one', t('table.one'), ties.sources),
    end('other', t('table.other'), ties.targets),
    { id: 'shared', label: t('table.shared'), value: (i: number) => ties.sharedProjects[i]! },
    { id: 'strength', label: t('table.strength'), value: (i: number) => ties.strengths[i]! },
  ];
  return (
    <SortableTable
      caption={t('table.ties')}
      columns={columns}
      rows={rows}
      keyOf={String}
      isChosen={(i) => [ties.sources[i], ties.targets[i]].some((at) => nodes.ids[at!] === selected)}
    />
  );
}
