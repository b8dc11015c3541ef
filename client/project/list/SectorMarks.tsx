// Which sectors take part in a project, as marks in a row.
import { useTranslation } from 'react-i18next';
import type { Sector } from '../../gql/graphql.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';

/** The marks; who hears the page hears the names, and who points at one sees its name. */
export function SectorMarks({ sectors }: { sectors: readonly Sector[] }) {
  const { t } = useTranslation();
  return (
    <ul className="flex gap-1">
      {sectors.map((sector) => (
        <li key={sector} title={t(`sector.${sector}`)}>
          <SectorMark sector={sector} />
          <span className="sr-only">{t(`sector.${sector}`)}</span>
        </li>
      ))}
    </ul>
  );
}
