// What colours, sizes and lines in the picture mean; the sectors' own legend is their filter.
import { useTranslation } from 'react-i18next';
import type { Coloring } from '../coloring.ts';
import type { Drawing } from '../useDrawing.ts';
import { FigureSteps } from './FigureSteps.tsx';
import { Communities, Domains } from './Groups.tsx';
import { Sizes } from './Sizes.tsx';

/** Legend of a drawing. */
export function Legend({ drawing, coloring }: { drawing: Drawing; coloring: Coloring }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="legend" className="text-dns-14N-130">
      <h3 id="legend" className="heading mb-1">
        {t('map.legend')}
      </h3>
      {coloring.mode === 'community' && <Communities drawing={drawing} />}
      {coloring.mode === 'domain' && <Domains drawing={drawing} />}
      {coloring.mode === 'figure' && <FigureSteps drawing={drawing} figure={coloring.figure} />}
      <Sizes drawing={drawing} />
      <p className="text-solid-gray-700">
        {t(`map.layoutHint.${drawing.layout === 'DOMAIN' ? 'domain' : 'force'}`)}
      </p>
      <p className="mt-1 text-solid-gray-700">{t('map.tieHint')}</p>
    </section>
  );
}
