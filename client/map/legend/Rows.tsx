// Rows of a legend: mark, name, how many.
import { formatFigure } from '../../parts/formatFigure.ts';
import { ShapeMark } from '../../parts/ShapeMark.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

/** One colour of a legend. */
export interface LegendRow {
  key: string;
  label: string;
  count: number;
  color: string;
  letter: string;
}

/** The rows of a legend. */
export function Rows({ rows }: { rows: readonly LegendRow[] }) {
  const language = useLanguage();
  return (
    <ul>
      {rows.map(({ key, label, count, color, letter }) => (
        <li key={key} className="flex min-h-7 items-center gap-2 px-1">
          <ShapeMark shape="circle" color={color} letter={letter} />
          <span className="flex-1">{label}</span>
          <span className="text-solid-gray-700 tabular-nums">{formatFigure(count, language)}</span>
        </li>
      ))}
    </ul>
  );
}
