// How much is in the picture, for the line above the map and for whoever hears it only.
import type { Network } from './useDrawing.ts';

/** Numbers of nodes by type and of ties, without those that are hidden. */
export function countAll(
  { nodes, ties }: Network,
  hidden?: readonly boolean[],
): { principals: number; projects: number; ties: number } {
  const isShown = (node: number) => !hidden?.[node];
  const count = (type: string) => nodes.types.filter((each, i) => each === type && isShown(i)).length;
  return {
    principals: count('PRINCIPAL'),
    projects: count('PROJECT'),
    ties: hidden
      ? ties.sources.filter((source, i) => isShown(source) && isShown(ties.targets[i]!)).length
      : ties.sources.length,
  };
}
