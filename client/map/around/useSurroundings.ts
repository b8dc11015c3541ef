// The part of the drawing that is shown: all of it, or what lies around one node.
import { useMemo } from 'react';
import { surroundingsOf } from '../surroundings.ts';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';

/** The shown part, and the name of the node in the middle; null where that node is not in the picture. */
export function useSurroundings(drawing: Drawing | undefined): {
  shown: Drawing | undefined;
  name: string | null;
} {
  const [{ around, steps = 1 }] = useMapState();
  const part = useMemo(
    () => (drawing && around !== undefined ? surroundingsOf(drawing, around, steps) : null),
    [drawing, around, steps],
  );
  const nodes = part?.network.nodes;
  return { shown: part ?? drawing, name: nodes?.names[nodes.ids.indexOf(around!)] ?? null };
}
