// Runs inside the page: notes when things are there, how long inputs take to show, and frames.
import type { Page } from 'playwright-core';

/** What was noted, milliseconds since the page began to load. */
export interface Watched {
  /** When each selector was first painted. */
  seen: Record<string, number>;
  /** When frames were drawn, while asked to note them. */
  frames: number[];
  /** From the last input until what it changed was painted, by the name of the attribute that says so; `input` for the input itself. */
  painted: Record<string, number>;
}

declare global {
  interface Window {
    watched: Watched;
    noteFrames: boolean;
  }
}

/** Installs the notes; to be called before the page is opened. @param selectors whose first appearance is noted */
export async function watchPage(page: Page, selectors: readonly string[]): Promise<void> {
  await page.addInitScript(install, [...selectors]);
}

function install(selectors: string[]): void {
  const watched: Watched = { seen: {}, frames: [], painted: {} };
  let input = 0;
  Object.assign(window, { watched, noteFrames: false });
  // The frame after the one in which it was put there: by then it has been painted.
  const painted = (note: (time: number) => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => note(performance.now())));
  const notePainted = (name: string) => {
    const since = input;
    painted((time) => (watched.painted[name] = time - since));
  };
  for (const type of ['pointerdown', 'pointermove', 'keydown', 'change'])
    window.addEventListener(
      type,
      ({ timeStamp }) => {
        input = timeStamp;
        notePainted('input');
      },
      { capture: true },
    );
  const look = (changes: MutationRecord[]) => {
    for (const selector of selectors) {
      if (selector in watched.seen || !document.querySelector(selector)) continue;
      watched.seen[selector] = Number.NaN;
      painted((time) => (watched.seen[selector] = time));
    }
    if (input === 0) return;
    for (const name of new Set(changes.map(({ attributeName }) => attributeName)))
      if (name?.startsWith('data-')) notePainted(name);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  const frame = (time: number) => {
    if (window.noteFrames) watched.frames.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
