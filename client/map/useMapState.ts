// The map's state, which is the address.
import { getRouteApi } from '@tanstack/react-router';
import { type MapState, type SettledState, settled } from './state.ts';

const route = getRouteApi('/map');

/** How the state changes. */
interface ChangeOptions {
  /** Whether the browser's way back passes over the state before. */
  replace?: boolean;
}

/** Changes parts of the state; undefined takes a part back to what it is by itself. */
export type ChangeState = (part: Partial<MapState>, options?: ChangeOptions) => void;

/** The state with everything said, and a way to change parts of it. */
export function useMapState(): [SettledState, ChangeState] {
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change: ChangeState = (part, { replace = false } = {}) => {
    void navigate({ search: (before) => ({ ...before, ...part }), replace });
  };
  return [settled(state), change];
}
