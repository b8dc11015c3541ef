// The keys that work on every page.
import { useEffect, useState } from 'react';
import { keysAreOn } from './keysAreOn.ts';

/** What a key opens; null for nothing. */
export type Open = 'search' | 'keys' | null;

const writable = 'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox]';

/** What a key opens; undefined where it is no key of the atlas, or is being typed into a field. */
function openedBy({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Open | undefined {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'search';
  if (ctrlKey || metaKey || altKey || !keysAreOn()) return undefined;
  if (target instanceof Element && target.closest(writable)) return undefined;
  if (key === '/') return 'search';
  return key === '?' ? 'keys' : undefined;
}

/** What is open, and how to open something else. */
export function useKeys(): [Open, (what: Open) => void] {
  const [opened, open] = useState<Open>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const what = openedBy(event);
      // While a dialog of a page is open, the keys are the dialog's.
      if (!what || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      open(what);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return [opened, open];
}
