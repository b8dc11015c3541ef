// Where the parts of the map's page stand, in a wide window and in a narrow one.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FrameProps {
  controls: ReactNode;
  middle: ReactNode;
  panel: ReactNode;
}

/** Side by side, each scrolling by itself. */
export function Wide({ controls, middle, panel }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[17.5rem_minmax(0,1fr)_21rem] [:root:fullscreen_&]:grid-cols-[minmax(0,1fr)_21rem]">
      <aside
        aria-label={t('map.conditions')}
        className="overflow-y-auto border-r border-solid-gray-300 p-4 [:root:fullscreen_&]:hidden"
      >
        {controls}
      </aside>
      {middle}
      <div className="min-h-0 border-l border-solid-gray-300">{panel}</div>
    </div>
  );
}

/**
 * One below the other, the controls folded up.
 * @param isPanelFirst whether the panel stands before the long table, as where somebody is selected
 */
export function Narrow({ controls, middle, panel, isPanelFirst }: FrameProps & { isPanelFirst: boolean }) {
  const { t } = useTranslation();
  return (
    <div>
      <details className="border-b border-solid-gray-300">
        <summary className="px-4 py-3 text-dns-16B-130">{t('map.conditions')}</summary>
        <div className="px-4 pb-4">{controls}</div>
      </details>
      {isPanelFirst && <div className="border-b border-solid-gray-300">{panel}</div>}
      {middle}
      {!isPanelFirst && <div className="border-t border-solid-gray-300">{panel}</div>}
    </div>
  );
}
