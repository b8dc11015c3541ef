// The buttons below a step.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from './state.ts';

interface StepButtonsProps {
  back: Step;
  onOpen: (step: Step) => void;
  /** The button that leads on, and whatever stands beside it. */
  children: ReactNode;
}

/** Onward first, as that is what one comes for, then back. */
export function StepButtons({ back, onOpen, children }: StepButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className="mt-8 flex flex-wrap items-center gap-3 border-t border-solid-gray-300 pt-6">
      {children}
      <button type="button" className="button-plain" onClick={() => onOpen(back)}>
        {t('data.step.back', { step: t(`data.step.${back}.short`) })}
      </button>
    </div>
  );
}
