// What was loaded of the atlas is out of date once something was written.
import { useQueryClient } from '@tanstack/react-query';

/** Loads everything anew that is on the page; resolves when it is there. */
export function useForget(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}
