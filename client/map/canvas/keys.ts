// What keys do while the map has the focus.
import type { Actions } from './Toolbar.tsx';
import { type ArrowKey, isArrow } from './walk.ts';

/** What keys can do besides what buttons do. */
export interface KeyActions extends Actions {
  walk(key: ArrowKey): void;
  /** Opens the node that arrow keys stand on. */
  open(): void;
  /** Adds this node to the selection, or takes it out. */
  toggle(): void;
  /** Lets go of the last thing; false when there was nothing. */
  back(): boolean;
}

/** Does what a key says. @returns whether the key meant anything */
export function doKey(key: string, actions: KeyActions): boolean {
  if (isArrow(key)) actions.walk(key);
  else if (key === 'Escape') return actions.back();
  else {
    const act = {
      '+': actions.zoomIn,
      ';': actions.zoomIn,
      '=': actions.zoomIn,
      '-': actions.zoomOut,
      '−': actions.zoomOut,
      '0': actions.fit,
      f: actions.fullscreen,
      v: () => actions.mode('pan'),
      l: () => actions.mode('lasso'),
      r: () => actions.mode('rectangle'),
      Enter: actions.open,
      ' ': actions.toggle,
    }[key];
    if (!act) return false;
    act();
  }
  return true;
}
