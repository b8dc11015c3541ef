// A text box whose text the address keeps.
import { useEffect, useRef, useState } from 'react';

/** Time without a key before the address follows, milliseconds. */
const PAUSE = 250;

/**
 * What stands in the box, and how it changes. The address follows after a pause, so that an input method can put
 * together a word; when the address changes by itself, as by the browser's way back, the box follows it.
 */
export function useTyped(kept: string, keep: (text: string) => void): [string, (text: string) => void] {
  const [text, setText] = useState(kept);
  const written = useRef(kept);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (kept === written.current) return;
    written.current = kept;
    setText(kept);
  }, [kept]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      written.current = next.trim();
      keep(next.trim());
    }, PAUSE);
  };
  return [text, type];
}
