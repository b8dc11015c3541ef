// The state of the list, which is the address.
import { getRouteApi } from '@tanstack/react-router';
import type { ListState } from './state.ts';

const route = getRouteApi('/principals');

/** The state, and a way to change parts of it. Another list begins with its first page. */
export function useListState(): [ListState, (change: Partial<ListState>, replace?: boolean) => void] {
  const state = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<ListState>, replace = false) => {
    void navigate({ search: (before) => ({ ...before, pages: undefined, ...part }), replace });
  };
  return [state, change];
}
