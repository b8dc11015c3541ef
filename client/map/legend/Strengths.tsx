// What widths of lines in the picture mean.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { strongest, tieWidth } from '../look.ts';
import type { Network } from '../useDrawing.ts';

/** Parts of the strongest tie that are shown. */
const shares = [0.1, 0.4, 1];

/** Three lines from weak to strong; nothing where all are the same. */
export function Strengths({ network: { kind, ties } }: { network: Network }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const maximum = strongest(ties.strengths);
  const isOne = kind === 'AFFILIATION' || maximum === 0;
  return (
    <div className="my-2">
      <p className="heading mb-1">{t(`map.tieMeaning.${kind}`)}</p>
      {!isOne && (
        <ul className="flex justify-between gap-2">
          {shares.map((share) => (
            <li key={share} className="flex flex-1 flex-col items-center">
              <svg width="44" height="10" aria-hidden="true">
                <line
                  x1="0"
                  x2="44"
                  y1="5"
                  y2="5"
                  stroke="#45556b"
                  strokeOpacity={0.35 + 0.5 * share}
                  strokeWidth={tieWidth(share * maximum, maximum)}
                />
              </svg>
              <span className="tabular-nums">
                {formatFigure(Number((share * maximum).toPrecision(2)), language)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
