// What colours, sizes and lines in the picture mean, on the picture itself; its entries show and hide nodes.
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Coloring } from '../coloring.ts';
import type { Grouping } from '../grouping.ts';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import { ColumnNotes } from './ColumnNotes.tsx';
import { Rows } from './Rows.tsx';
import { Sizes } from './Sizes.tsx';
import { Strengths } from './Strengths.tsx';

interface LegendProps {
  drawing: Drawing;
  coloring: Coloring;
  grouping: Grouping;
}

/** Legend of a drawing; it can be folded up. */
export function Legend({ drawing, coloring, grouping }: LegendProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ hide }, change] = useMapState();
  const title = coloring.mode === 'figure' ? coloring.figure.definition.label[language] : null;
  return (
    <section
      aria-label={t('map.legend')}
      className="absolute bottom-3 left-3 flex max-h-[60%] w-52 flex-col has-[details:not([open])]:w-auto rounded-8 border border-solid-gray-400 bg-white/95 text-dns-14N-130"
    >
      {/* Cells and blocks have their names on them, and no empty corner. */}
      <details
        key={drawing.layout}
        open={drawing.layout === 'FORCE'}
        className="flex min-h-0 flex-col overflow-y-auto px-2 pb-1"
      >
        <summary className="heading sticky top-0 z-1 bg-white py-1.5">{t('map.legend')}</summary>
        <div data-scale={coloring.mode === 'figure' ? coloring.figure.scale.kind : undefined}>
          <p className="heading mb-1">
            {t('map.color')}:{' '}
            {title ?? t(`map.colors.${coloring.mode as Exclude<Coloring['mode'], 'figure'>}`)}
          </p>
          <Rows groups={grouping.groups} hide={hide} onHide={(next) => change({ hide: next })} />
          {coloring.mode === 'community' && <Hint>{t('map.communityHint')}</Hint>}
          {coloring.mode === 'domain' && <Hint>{t('map.domainHint')}</Hint>}
          {coloring.mode === 'district' && <Hint>{t('map.districtHint')}</Hint>}
          {coloring.mode === 'figure' && <ColumnNotes column={coloring.figure.column} />}
        </div>
        <Sizes drawing={drawing} />
        <Strengths network={drawing.network} />
      </details>
    </section>
  );
}

function Hint({ children }: { children: string }) {
  return <p className="mt-1 text-solid-gray-700">{children}</p>;
}
