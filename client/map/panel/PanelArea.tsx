// The right column, which keeps the reader's place when its content is exchanged.
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface PanelAreaProps {
  /** Changes when the content is another. */
  shown: string | undefined;
  isNarrow: boolean;
  /** What Escape does. */
  onBack: () => void;
  children: ReactNode;
}

/** Takes the focus when the button that had it has gone, and comes into sight where it stands above a long table. */
export function PanelArea({ shown, isNarrow, onBack, children }: PanelAreaProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    if (document.activeElement === document.body || isNarrow) area.current?.focus();
  }, [shown, isNarrow]);
  return (
    <aside
      ref={area}
      tabIndex={-1}
      aria-label={t('panel.label')}
      className="h-full overflow-y-auto outline-none"
      onKeyDown={({ key, target }) => {
        if (key === 'Escape' && !(target instanceof HTMLInputElement)) onBack();
      }}
    >
      {children}
    </aside>
  );
}
