// What sizes in the picture mean.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { type Extent, extentOf, radii, radius } from '../look.ts';
import type { Drawing } from '../useDrawing.ts';
import { ColumnNotes } from './ColumnNotes.tsx';

/** Three examples; nothing where all nodes are the same size. */
export function Sizes({ drawing: { size, network, layout } }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!size) return null;
  const extent = extentOf(size.values);
  if (extent.most <= extent.least) return <ColumnNotes column={size} />;
  const limits = radii(network.nodes.ids.length, layout);
  return (
    <div className="mb-3">
      <p className="heading mb-1">{t('map.legendSize')}</p>
      <ul className="flex items-end gap-5 px-1">
        {examples(extent).map((value) => {
          const r = radius(value, extent, limits);
          return (
            <li key={value} className="flex flex-col items-center gap-1">
              <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                <circle cx={r + 1} cy={r + 1} r={r} fill="#f2f2f2" stroke="#666666" />
              </svg>
              <span className="tabular-nums">{formatFigure(value, language)}</span>
            </li>
          );
        })}
      </ul>
      <ColumnNotes column={size} />
    </div>
  );
}

// A tenth and a third of the way, and the largest; whole numbers where the figure is large.
function examples({ least, most }: Extent): number[] {
  const values = [0.1, 1 / 3, 1].map((share) => least + share * (most - least));
  return most >= 10 ? values.map(Math.round) : values;
}
