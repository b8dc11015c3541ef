// The state of a list, which is the address.
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ListState } from './state.ts';

/** Changes parts of the state. What changes which rows there are begins with the first page. */
export type ChangeList = (
  change: Partial<ListState>,
  how?: { replace?: boolean; keepPage?: boolean },
) => void;

/** The state, and a way to change parts of it. */
export function useListState(): [ListState, ChangeList] {
  const state = useSearch({ strict: false }) as ListState;
  const navigate = useNavigate();
  const change: ChangeList = (part, { replace = false, keepPage = false } = {}) => {
    const search = (before: object) => ({ ...before, ...(keepPage ? {} : { page: undefined }), ...part });
    void navigate({ to: '.', search, replace, resetScroll: false });
  };
  return [state, change];
}
