// What colours of nodes say, and with which steps where it is a figure.
import { type Scale, scaleOf } from '../figure/scale.ts';
import type { Definition } from '../figure/useCatalogue.ts';
import type { ColorMode } from './state.ts';
import type { Column, Drawing } from './useDrawing.ts';

/** A figure shown by colour. */
export interface ColoredFigure {
  definition: Definition;
  column: Column;
  scale: Scale;
}

/** What colours say; `figure` is there for mode `figure` alone. */
export type Coloring = { mode: Exclude<ColorMode, 'figure'> } | { mode: 'figure'; figure: ColoredFigure };

/**
 * The colouring of the part of a drawing that is shown, in steps of the whole, so that colours stay what they are; by
 * sector as long as the figure asked for is not there.
 */
export function coloringOf(
  drawing: Drawing | undefined,
  shown: Drawing | undefined,
  mode: ColorMode,
  metrics: readonly Definition[],
): Coloring {
  if (mode !== 'figure') return { mode };
  const column = drawing?.color;
  const definition = metrics.find(({ id }) => id === column?.id);
  if (!column || !definition || !shown?.color) return { mode: 'sector' };
  return { mode, figure: { definition, column: shown.color, scale: scaleOf(definition, column.values) } };
}
