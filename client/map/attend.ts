// What a click, a key or a line around nodes changes in what one attends to.
import { mostSelected } from '../parts/mostSelected.ts';
import type { MapState } from './state.ts';
import type { Drawing } from './useDrawing.ts';

/** A change of the map's state. */
export type Change = Partial<MapState>;

/** What was clicked on. */
export interface Picked {
  id: string;
  isPrincipal: boolean;
}

/** A click: it fills the missing end of a path, adds to the selection where shift is held, or selects; beside all nodes it lets go. */
export function pick(state: MapState, picked: Picked | null, isAdding: boolean): Change {
  if (!picked) {
    if (isAdding) return {};
    return state.selected === undefined ? { select: undefined } : { selected: undefined };
  }
  const { id, isPrincipal } = picked;
  if (isAdding) return isPrincipal ? toggle(state, id) : {};
  if (isPrincipal && state.way !== undefined) {
    if (state.start === undefined) return { start: id };
    if (state.end === undefined && state.start !== id) return { end: id };
  }
  return { selected: id };
}

/** Adds one to the selection or takes it out; one that was selected alone before begins it. */
export function toggle(state: MapState, id: string): Change {
  const before = new Set(state.select ?? (state.selected === undefined ? [] : [state.selected]));
  if (!before.delete(id)) before.add(id);
  return { ...selection([...before]), selected: undefined };
}

/** Selects several in place of the last, or besides. */
export function selectAll(state: MapState, ids: readonly string[], isAdding: boolean): Change {
  return {
    ...selection([...new Set([...(isAdding ? (state.select ?? []) : []), ...ids])]),
    selected: undefined,
  };
}

/** What Escape lets go of, the last first; null where there is nothing. */
export function letGo(state: MapState): Change | null {
  if (state.selected !== undefined) return { selected: undefined };
  if (state.way !== undefined) return noPath;
  if (state.select !== undefined) return { select: undefined };
  if (state.around !== undefined) return { around: undefined, steps: undefined };
  return null;
}

/** No path is looked for. */
export const noPath = { start: undefined, end: undefined, way: undefined } satisfies Change;

function selection(ids: string[]): Change {
  return { select: ids.length > 0 ? ids.slice(0, mostSelected) : undefined };
}

/** A click on a name in a list of what is drawn. */
export function pickIn(drawing: Drawing | undefined, state: MapState, id: string): Change {
  const { ids = [], types = [] } = drawing?.network.nodes ?? {};
  return pick(state, { id, isPrincipal: types[ids.indexOf(id)] === 'PRINCIPAL' }, false);
}
