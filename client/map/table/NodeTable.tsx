// The nodes of the network as a table.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureColumn } from '../../figure/useFigureColumn.tsx';
import { type Column, SortableTable } from '../../parts/SortableTable.tsx';
import { shapeOf } from '../../parts/sectors.ts';
import { NodeLink } from '../panel/NodeLink.tsx';
import { PageLink } from './PageLink.tsx';
import type { TableProps } from './TableProps.ts';
import { useTablePlace } from './useTablePlace.ts';

/** One row for each node: name, sector, district, domain, and the figures and communities that size and colour show. */
export function NodeTable({ drawing, hidden, districts, selected, metrics, onSelect }: TableProps) {
  const { t } = useTranslation();
  const figureColumn = useFigureColumn();
  const [place, setPlace] = useTablePlace();
  const { communities, network } = drawing;
  const { nodes } = network;
  const rows = useMemo(() => [...nodes.ids.keys()].filter((i) => !hidden[i]), [nodes, hidden]);
  const names = useMemo(() => new Map(districts.map(({ id, name }) => [id, name])), [districts]);
  const kind = (i: number) =>
    nodes.types[i] === 'PRINCIPAL'
      ? t(`sector.${nodes.sectors[i] ?? 'missing'}`)
      : t(`nodeType.${nodes.types[i]!}`);
  const columns: Column<number>[] = [
    {
      id: 'name',
      label: t('table.name'),
      value: (i) => nodes.names[i]!,
      show: (i) => {
        const [id, name, type] = [nodes.ids[i]!, nodes.names[i]!, nodes.types[i]!];
        const sector = nodes.sectors[i] ?? null;
        return (
          <span className="flex items-start justify-between gap-3">
            <NodeLink
              id={id}
              name={name}
              sector={type === 'PRINCIPAL' ? sector : undefined}
              shape={shapeOf(type, sector)}
              onSelect={onSelect}
            />
            <PageLink type={type} id={id} name={name} />
          </span>
        );
      },
    },
    { id: 'sector', label: t('table.sector'), value: kind },
    { id: 'district', label: t('table.district'), value: (i) => names.get(nodes.districts[i] ?? '') ?? null },
    {
      id: 'domain',
      label: t('table.domain'),
      value: (i) => (nodes.domains[i] ? `${nodes.domains[i]} ${t(`domain.${nodes.domains[i]!}`)}` : null),
    },
  ];
  if (communities)
    columns.push({
      id: 'community',
      label: t('table.community'),
      value: (i) => (communities[i] === null ? null : communities[i]! + 1),
    });
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
      place={place}
      onPlace={setPlace}
      keyOf={(i) => nodes.ids[i]!}
      isChosen={(i) => nodes.ids[i] === selected}
    />
  );
}
