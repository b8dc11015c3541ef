// Where one is among the steps.
import { useTranslation } from 'react-i18next';
import { type Step, stepsOf } from './state.ts';

interface StepLinksProps {
  shown: Step;
  isAtlas: boolean;
  /** Whether a step can be opened now. */
  isOpen: (step: Step) => boolean;
  onOpen: (step: Step) => void;
}

/** The steps in their order: those that are open lead there, the one shown is marked. */
export function StepLinks({ shown, isAtlas, isOpen, onOpen }: StepLinksProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('data.step.label')} className="mb-6">
      <ol className="flex flex-wrap gap-x-1 gap-y-2">
        {stepsOf(isAtlas).map((step, i) => (
          <li key={step} className="flex items-center gap-1">
            {i > 0 && (
              <span aria-hidden="true" className="text-solid-gray-536">
                ›
              </span>
            )}
            <button
              type="button"
              disabled={step !== shown && !isOpen(step)}
              aria-current={step === shown ? 'step' : undefined}
              onClick={() => step !== shown && onOpen(step)}
              className="rounded-8 px-3 py-2 text-dns-14N-130 text-blue-1000 underline disabled:text-solid-gray-600 disabled:no-underline aria-[current=step]:bg-key-900 aria-[current=step]:font-700 aria-[current=step]:text-white aria-[current=step]:no-underline"
            >
              {i + 1}. {t(`data.step.${step}.short`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
