// Cuts a drawing down to what lies a few steps around one node.
import type { Drawing } from './useDrawing.ts';

/** The nodes at most so many ties away from a node, it among them, and all ties between them; null where it is not drawn. */
export function surroundingsOf(drawing: Drawing, center: string, steps: number): Drawing | null {
  const { nodes, ties } = drawing.network;
  const start = nodes.ids.indexOf(center);
  if (start < 0) return null;
  const isKept = within(start, steps, nodes.ids.length, ties);
  const places = new Int32Array(nodes.ids.length);
  let count = 0;
  isKept.forEach((kept, i) => {
    if (kept) places[i] = count++;
  });
  const ofNodes = <T>(values: readonly T[]): T[] => values.filter((_, i) => isKept[i]);
  const isTieKept = ties.sources.map((source, i) => isKept[source]! && isKept[ties.targets[i]!]!);
  const ofTies = <T>(values: readonly T[]): T[] => values.filter((_, i) => isTieKept[i]);
  const column = (one: Drawing['size']) => one && { ...one, values: ofNodes(one.values) };
  return {
    ...drawing,
    network: {
      ...drawing.network,
      nodes: eachColumn(nodes, ofNodes),
      ties: {
        ...eachColumn(ties, ofTies),
        sources: ofTies(ties.sources).map((at) => places[at]!),
        targets: ofTies(ties.targets).map((at) => places[at]!),
      },
    },
    x: ofNodes(drawing.x),
    y: ofNodes(drawing.y),
    communities: drawing.communities && ofNodes(drawing.communities),
    size: column(drawing.size),
    color: column(drawing.color),
  };
}

function eachColumn<Columns extends object>(
  columns: Columns,
  cut: <T>(values: readonly T[]) => T[],
): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, Array.isArray(values) ? cut(values) : values]),
  ) as Columns;
}

function within(
  start: number,
  steps: number,
  count: number,
  { sources, targets }: { sources: readonly number[]; targets: readonly number[] },
): boolean[] {
  const isKept = new Array<boolean>(count).fill(false);
  isKept[start] = true;
  for (let step = 0; step < steps; step++) {
    const isRim = [...isKept];
    sources.forEach((source, i) => {
      const target = targets[i]!;
      if (isRim[source]) isKept[target] = true;
      if (isRim[target]) isKept[source] = true;
    });
  }
  return isKept;
}
