// Turns what one asks to see into colours, sizes and letters of the nodes.
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout } from '../gql/graphql.ts';
import type { Looks } from './graph.ts';
import { maximumOf, nodeColors, radii, radius } from './look.ts';
import type { ColorMode } from './state.ts';
import type { Drawing, Network } from './useDrawing.ts';

/** Looks of every node of a drawing; computed anew only when one of them changes. */
export function useLooks(drawing: Drawing | undefined, mode: ColorMode): Looks | null {
  const { t } = useTranslation();
  return useMemo(() => {
    if (!drawing) return null;
    const { network, column } = drawing;
    return {
      colors: nodeColors(network, mode),
      letters: nodeLetters(network, mode, t),
      sizes: nodeSizes(column?.values ?? null, network.nodes.ids.length, drawing.layout),
    };
  }, [drawing, mode, t]);
}

function nodeSizes(values: readonly (number | null)[] | null, count: number, layout: Layout): number[] {
  const limits = radii(count, layout);
  if (!values) return new Array<number>(count).fill(limits.smallest * 2);
  const maximum = maximumOf(values);
  return values.map((value) => radius(value, maximum, limits));
}

// The letter says what the colour says.
function nodeLetters(network: Network, mode: ColorMode, t: TFunction): string[] {
  const { types, sectors, communities, domains } = network.nodes;
  return types.map((type, i) => {
    if (mode === 'domain') return domains[i] ?? '';
    if (mode === 'community') return communities[i] === null ? '' : String(communities[i]! + 1);
    return type === 'PRINCIPAL' ? t(`sectorLetter.${sectors[i] ?? 'missing'}`) : t(`nodeLetter.${type}`);
  });
}
