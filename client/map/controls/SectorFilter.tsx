// Which sectors are shown; the list is the legend of the shapes, and of the colours where colour says the sector.
import { useTranslation } from 'react-i18next';
import type { Sector } from '../../gql/graphql.ts';
import { plainColor } from '../../parts/palette.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { type SectorOrMissing, sectors } from '../../parts/sectors.ts';
import { isShown } from '../counts.ts';
import { toggleSector } from '../state.ts';

interface SectorFilterProps {
  chosen: Sector[] | undefined;
  /** Principals of each sector in the picture; undefined while it is being loaded. */
  counts: Map<SectorOrMissing, number> | undefined;
  /** Whether the marks are in the sectors' colours. */
  isColored: boolean;
  onChange: (chosen: Sector[] | undefined) => void;
}

/** A tick box for each sector, with a button to show it alone. */
export function SectorFilter({ chosen, counts, isColored, onChange }: SectorFilterProps) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  const color = isColored ? undefined : plainColor;
  const missing = counts?.get('missing') ?? 0;
  return (
    <fieldset>
      <legend className="heading mb-1">{t('map.sectors')}</legend>
      <ul>
        {sectors.map((sector) => (
          <li key={sector} className="group flex items-center gap-2 rounded-4 px-1 hover:bg-solid-gray-50">
            <label className="flex min-h-8 min-w-0 flex-1 items-center gap-2 text-dns-14N-130">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-key-900"
                checked={isShown(chosen, sector)}
                onChange={() => onChange(toggleSector(chosen, sector))}
              />
              <SectorMark sector={sector} color={color} />
              <span className="min-w-0 flex-1">{t(`sector.${sector}`)}</span>
              <span className="text-solid-gray-700 tabular-nums">
                {counts && isShown(chosen, sector) ? format.format(counts.get(sector) ?? 0) : ''}
              </span>
            </label>
            <button
              type="button"
              aria-label={t('map.onlyLabel', { name: t(`sector.${sector}`) })}
              onClick={() => onChange([sector])}
              className="link text-dns-14N-130"
            >
              {t('map.only')}
            </button>
          </li>
        ))}
        {missing > 0 && (
          <li className="flex min-h-8 items-center gap-2 px-1 pl-7 text-dns-14N-130">
            <SectorMark sector={null} color={color} />
            <span className="flex-1">{t('sector.missing')}</span>
            <span className="text-solid-gray-700 tabular-nums">{format.format(missing)}</span>
          </li>
        )}
      </ul>
      {chosen && (
        <button type="button" onClick={() => onChange(undefined)} className="link mt-1 text-dns-14N-130">
          {t('map.allSectors')}
        </button>
      )}
    </fieldset>
  );
}
