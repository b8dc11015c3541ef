// Turns what one asks to see into colours, sizes and letters of the nodes.
import { useMemo } from 'react';
import type { Layout } from '../gql/graphql.ts';
import type { Looks } from './graph.ts';
import type { Grouping } from './grouping.ts';
import { extentOf, radii, radius } from './look.ts';
import type { Drawing } from './useDrawing.ts';

/** Looks of every node of a drawing; computed anew only when one of them changes. @param hide groups that are not shown */
export function useLooks(
  drawing: Drawing | undefined,
  grouping: Grouping | null,
  hide: readonly string[] | undefined,
): Looks | null {
  return useMemo(() => {
    if (!drawing || !grouping) return null;
    const { groups, of } = grouping;
    const isHidden = groups.map(({ key }) => hide?.includes(key) ?? false);
    return {
      colors: of.map((group) => groups[group]!.color),
      // The letter says what the colour says.
      letters: of.map((group) => groups[group]!.letter),
      sizes: nodeSizes(drawing.size?.values ?? null, of.length, drawing.layout),
      hidden: of.map((group) => isHidden[group]!),
    };
  }, [drawing, grouping, hide]);
}

function nodeSizes(values: readonly (number | null)[] | null, count: number, layout: Layout): number[] {
  const limits = radii(count, layout);
  if (!values) return new Array<number>(count).fill(limits.smallest * 2);
  const extent = extentOf(values);
  return values.map((value) => radius(value, extent, limits));
}
