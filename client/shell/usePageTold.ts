// What a screen reader and the keyboard notice when another page has been opened.
import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useState } from 'react';

/** Brings the focus to the page's heading, as soon as there is one. @returns what stops waiting for it */
function focusHeading(content: HTMLElement): () => void {
  const focus = () => {
    const heading = content.querySelector('h1');
    // A page that has put the focus into a field of its own knows better.
    if (heading && !content.contains(document.activeElement?.closest('input, textarea, select') ?? null)) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    return heading !== null;
  };
  if (focus()) return () => undefined;
  const waiting = new MutationObserver(() => focus() && waiting.disconnect());
  waiting.observe(content, { childList: true, subtree: true });
  return () => waiting.disconnect();
}

/**
 * On every change of the page the focus goes to its heading, unless the address points to a place on it.
 * @returns the title of the page, to be announced, once it is not the first one any more
 */
export function usePageTold(content: RefObject<HTMLElement | null>): string {
  const router = useRouter();
  const [told, setTold] = useState('');
  useEffect(() => {
    let stop: () => void = () => undefined;
    let hasMoved = false;
    const title = document.querySelector('title')!;
    const titles = new MutationObserver(() => hasMoved && setTold(document.title));
    titles.observe(title, { childList: true });
    const leave = router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged || !content.current) return;
      hasMoved = true;
      setTold(document.title);
      stop();
      if (toLocation.hash === '') stop = focusHeading(content.current);
    });
    return () => {
      leave();
      titles.disconnect();
      stop();
    };
  }, [router, content]);
  return told;
}
