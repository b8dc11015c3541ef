// Runs inside the page: notes when things are there, how long inputs take to show, frames, and tasks that hold up the page.
import type { Page } from 'playwright-core';

/** What was noted, milliseconds since the page began to load. */
export interface Watched {
  /** When each selector was first painted. */
  seen: Record<string, number>;
  /** Tasks of more than 50 ms: when they began and how long they took. */
  tasks: { at: number; took: number }[];
  /** When frames were drawn, while asked to note them. */
  frames: number[];
  /** From the last input until the picture that followed it was painted; null while none has. */
  redrawn: number | null;
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
  const watched: Watched = { seen: {}, tasks: [], frames: [], redrawn: null };
  let input = 0;
  Object.assign(window, { watched, noteFrames: false });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ at: startTime, took: duration });
  }).observe({ type: 'longtask', buffered: true });
  for (const type of ['pointerdown', 'keydown', 'change'])
    window.addEventListener(type, ({ timeStamp }) => (input = timeStamp), { capture: true });
  // The frame after the one in which it was put there: by then it has been painted.
  const painted = (note: (time: number) => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => note(performance.now())));
  const look = (changes: MutationRecord[]) => {
    for (const selector of selectors) {
      if (selector in watched.seen || !document.querySelector(selector)) continue;
      watched.seen[selector] = Number.NaN;
      painted((time) => (watched.seen[selector] = time));
    }
    const isRedrawn = changes.some(({ attributeName }) => attributeName === 'data-layout');
    if (isRedrawn && input > 0) {
      const since = input;
      painted((time) => (watched.redrawn = time - since));
    }
  };
  const options = { subtree: true, childList: true, attributes: true };
  new MutationObserver(look).observe(document, options);
  const frame = (time: number) => {
    if (window.noteFrames) watched.frames.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
