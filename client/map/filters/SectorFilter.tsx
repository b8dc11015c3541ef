// Which sectors count, with their marks and how many principals there are of each.
import { useTranslation } from 'react-i18next';
import type { Sector } from '../../gql/graphql.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import { plainColor } from '../../parts/palette.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { sectors } from '../../parts/sectors.ts';
import { TickBox } from '../../parts/TickBox.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { toggleSector } from '../state.ts';

interface SectorFilterProps {
  chosen: Sector[] | undefined;
  /** Principals of each sector; undefined until that is known. */
  counts: ReadonlyMap<string, number> | undefined;
  /** Whether the marks are in the sectors' colours. */
  isColored: boolean;
  onChange: (chosen: Sector[] | undefined) => void;
}

/** A tick box for each sector, with a button for it alone. */
export function SectorFilter({ chosen, counts, isColored, onChange }: SectorFilterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <fieldset data-filter="sectors">
      <legend className="heading mb-1">{t('map.sectors')}</legend>
      <ul>
        {sectors.map((sector) => (
          <li key={sector} className="flex items-center gap-2 rounded-4 px-1 hover:bg-solid-gray-50">
            <TickBox
              isOn={!chosen || chosen.includes(sector)}
              onChange={() => onChange(toggleSector(chosen, sector))}
              count={counts && formatFigure(counts.get(sector) ?? 0, language)}
            >
              <SectorMark sector={sector} color={isColored ? undefined : plainColor} />
              {t(`sector.${sector}`)}
            </TickBox>
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
      </ul>
    </fieldset>
  );
}
