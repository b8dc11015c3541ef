// The mark of a principal's sector.
import { useTranslation } from 'react-i18next';
import type { Sector } from '../gql/graphql.ts';
import { sectorColor } from './palette.ts';
import { ShapeMark } from './ShapeMark.tsx';
import { sectorShape } from './sectors.ts';

/** Shape, colour and letter of a sector; those of "not classified" for null. */
export function SectorMark({ sector, color }: { sector: Sector | null; color?: string }) {
  const { t } = useTranslation();
  const key = sector ?? 'missing';
  return (
    <ShapeMark shape={sectorShape[key]} color={color ?? sectorColor[key]} letter={t(`sectorLetter.${key}`)} />
  );
}
