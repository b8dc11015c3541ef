// Turns what one asks to see into colours, sizes and letters of the nodes.
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stepOf } from '../figure/scale.ts';
import type { Layout } from '../gql/graphql.ts';
import type { Coloring } from './coloring.ts';
import type { Looks } from './graph.ts';
import { extentOf, nodeColors, radii, radius } from './look.ts';
import type { Drawing, Network } from './useDrawing.ts';

/** Looks of every node of a drawing; computed anew only when one of them changes. */
export function useLooks(drawing: Drawing | undefined, coloring: Coloring): Looks | null {
  const { t } = useTranslation();
  return useMemo(() => {
    if (!drawing) return null;
    const { network, size } = drawing;
    return {
      colors: nodeColors(network, coloring),
      letters: nodeLetters(network, coloring, t),
      sizes: nodeSizes(size?.values ?? null, network.nodes.ids.length, drawing.layout),
    };
  }, [drawing, coloring, t]);
}

function nodeSizes(values: readonly (number | null)[] | null, count: number, layout: Layout): number[] {
  const limits = radii(count, layout);
  if (!values) return new Array<number>(count).fill(limits.smallest * 2);
  const extent = extentOf(values);
  return values.map((value) => radius(value, extent, limits));
}

// The letter says what the colour says.
function nodeLetters(network: Network, coloring: Coloring, t: TFunction): string[] {
  const { mode } = coloring;
  const { types, sectors, communities, domains } = network.nodes;
  return types.map((type, i) => {
    if (mode === 'figure') {
      const { scale, column } = coloring.figure;
      return stepOf(scale, column.values[i] ?? null)?.letter ?? '';
    }
    if (mode === 'domain') return domains[i] ?? '';
    if (mode === 'community') return communities[i] === null ? '' : String(communities[i]! + 1);
    return type === 'PRINCIPAL' ? t(`sectorLetter.${sectors[i] ?? 'missing'}`) : t(`nodeLetter.${type}`);
  });
}
