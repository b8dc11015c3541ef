// What the viewer may do.
import { useAtlas } from '../parts/useAtlas.ts';

/** Whether the viewer may call a mutation; false until it is known. */
export function useMayCall(mutation: string): boolean {
  return useAtlas().data?.viewer.mayCall.includes(mutation) ?? false;
}
