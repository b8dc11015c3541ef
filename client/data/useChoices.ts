// What is chosen for the file that is shown.
import { useState } from 'react';
import { type Choices, keepChoices, loadChoices } from './choices.ts';

/** The choices of a file, and a way to change parts of them; a component that shows another file starts anew (`key`). */
export function useChoices(file: string): [Choices, (part: Partial<Choices>) => void] {
  const [choices, setChoices] = useState(() => loadChoices(file));
  const change = (part: Partial<Choices>) => {
    setChoices((before) => {
      const next = { ...before, ...part };
      keepChoices(file, next);
      return next;
    });
  };
  return [choices, change];
}
