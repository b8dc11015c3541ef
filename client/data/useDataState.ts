// The page's state, which is the address.
import { getRouteApi } from '@tanstack/react-router';
import type { DataState } from './state.ts';

const route = getRouteApi('/data');

/** The state, and a way to change parts of it; undefined takes a part out of the address. */
export function useDataState(): [DataState, (change: Partial<DataState>) => void] {
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<DataState>) => {
    void navigate({ search: (before) => ({ ...before, ...part }) });
  };
  return [state, change];
}
