// The right column while several principals are selected: how many, of which sectors, who, and where to go with them.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { mostSelected } from '../../parts/mostSelected.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { sectors } from '../../parts/sectors.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { viewStateOf } from '../../parts/viewState.ts';
import { toggle } from '../attend.ts';
import { NodeLink } from '../panel/NodeLink.tsx';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import { SelectionDownload } from './SelectionDownload.tsx';

/** Counts, sectors, names, ways on. */
export function SelectionPanel({ drawing, ids }: { drawing: Drawing; ids: readonly string[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state, change] = useMapState();
  const { nodes } = drawing.network;
  const places = new Map(nodes.ids.map((id, i) => [id, i]));
  const drawn = ids.filter((id) => places.has(id));
  const sectorOf = (id: string) => nodes.sectors[places.get(id)!] ?? null;
  const count = (sector: string | null) => drawn.filter((id) => sectorOf(id) === sector).length;
  const counted = [...sectors, null].map((sector) => ({ sector, n: count(sector) }));
  return (
    <section aria-labelledby="selection" className="p-4" data-selection={ids.length}>
      <button
        type="button"
        onClick={() => change({ select: undefined })}
        className="button-plain float-right ml-2"
      >
        {t('panel.close')}
      </button>
      <h2 id="selection" className="text-std-18B-160">
        {t('attention.selection.title', { n: formatFigure(ids.length, language) })}
      </h2>
      {ids.length >= mostSelected && (
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
          {t('attention.selection.most', { n: formatFigure(mostSelected, language) })}
        </p>
      )}
      <ul className="mt-2 flex flex-wrap gap-x-4 text-dns-14N-130">
        {counted
          .filter(({ n }) => n > 0)
          .map(({ sector, n }) => (
            <li key={sector ?? 'missing'} className="flex min-h-7 items-center gap-1">
              <SectorMark sector={sector} />
              {t(`sector.${sector ?? 'missing'}`)}
              <span className="tabular-nums">{formatFigure(n, language)}</span>
            </li>
          ))}
      </ul>
      {drawn.length < ids.length && (
        <p className="mt-2 text-dns-14N-130 text-solid-gray-700">
          {t('attention.selection.outside', { n: formatFigure(ids.length - drawn.length, language) })}
        </p>
      )}
      <div className="my-3 flex flex-wrap items-start gap-2">
        <Link
          to="/principals"
          search={{ ...viewStateOf(state), select: [...ids] } as object}
          className="button-main"
        >
          {t('attention.selection.toList')}
        </Link>
        <SelectionDownload ids={ids} />
      </div>
      <ShortList items={drawn} keyOf={(id) => id}>
        {(id) => (
          <span className="flex items-start justify-between gap-2">
            <NodeLink
              id={id}
              name={nodes.names[places.get(id)!]!}
              sector={sectorOf(id)}
              onSelect={(chosen) => change({ selected: chosen })}
            />
            <button
              type="button"
              aria-label={t('attention.selection.takeOutLabel', { name: nodes.names[places.get(id)!]! })}
              onClick={() => change(toggle(state, id))}
              className="link whitespace-nowrap"
            >
              {t('attention.selection.takeOutShort')}
            </button>
          </span>
        )}
      </ShortList>
    </section>
  );
}
