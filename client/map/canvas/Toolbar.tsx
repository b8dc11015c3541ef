// The buttons on the map: how to select at its upper rim, how to move about at its lower.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStill, rememberMotion } from './motion.ts';
import type { Mode } from './SelectArea.tsx';
import { ToolButton } from './ToolButton.tsx';

/** What buttons and keys do. */
export interface Actions {
  zoomIn(): void;
  zoomOut(): void;
  fit(): void;
  fullscreen(): void;
  reset(): void;
  mode(mode: Mode): void;
}

interface ToolbarProps {
  mode: Mode;
  actions: Actions;
}

/** The buttons. */
export function Toolbar({ mode, actions }: ToolbarProps) {
  const { t } = useTranslation();
  const [isMoving, setMoving] = useState(() => !isStill());
  const toggleMotion = () => {
    rememberMotion(!isMoving);
    setMoving(!isStill());
  };
  return (
    <>
      <fieldset aria-label={t('attention.ways')} className="absolute top-3 right-3 flex flex-col gap-1">
        {(['pan', 'lasso', 'rectangle'] as const).map((each) => (
          <ToolButton
            key={each}
            icon={each}
            label={t(`attention.modes.${each}`)}
            hotkey={{ pan: 'v', lasso: 'l', rectangle: 'r' }[each]}
            isOn={mode === each}
            onPress={() => actions.mode(each)}
          />
        ))}
      </fieldset>
      <fieldset aria-label={t('attention.moving')} className="absolute right-3 bottom-3 flex flex-col gap-1">
        <ToolButton icon="zoomIn" label={t('map.zoomIn')} hotkey="+" onPress={actions.zoomIn} />
        <ToolButton icon="zoomOut" label={t('map.zoomOut')} hotkey="-" onPress={actions.zoomOut} />
        <ToolButton icon="fit" label={t('map.fit')} hotkey="0" onPress={actions.fit} />
        <ToolButton
          icon="fullscreen"
          label={t('attention.fullscreen')}
          hotkey="f"
          onPress={actions.fullscreen}
        />
        <ToolButton icon="motion" label={t('attention.motion')} isOn={isMoving} onPress={toggleMotion} />
        <ToolButton icon="reset" label={t('attention.reset')} onPress={actions.reset} />
      </fieldset>
    </>
  );
}
