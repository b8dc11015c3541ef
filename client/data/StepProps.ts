// What every step of an import is given.
import type { Choices } from './choices.ts';
import type { Step } from './state.ts';
import type { Preview } from './usePreview.ts';

/** The file, what is chosen for it, its preview, and the way to other steps. */
export interface StepProps {
  file: string;
  choices: Choices;
  change: (part: Partial<Choices>) => void;
  preview: Preview;
  open: (step: Step) => void;
}
