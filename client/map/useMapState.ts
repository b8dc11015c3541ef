// The map's state, which is the address.
import { getRouteApi } from '@tanstack/react-router';
import { type MapState, type SettledState, settled } from './state.ts';

const route = getRouteApi('/map');

/** The state with everything said, and a way to change parts of it; undefined takes a part back to what it is by itself. */
export function useMapState(): [SettledState, (change: Partial<MapState>) => void] {
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<MapState>) => {
    void navigate({ search: (before) => ({ ...before, ...part }) });
  };
  return [settled(state), change];
}
