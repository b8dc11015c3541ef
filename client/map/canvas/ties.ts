// How ties are drawn while nobody attends to anything in particular.
import { premultiplied } from '../look.ts';
import type { Renderer } from './renderer.ts';

const backgroundTie = premultiplied(0x45, 0x55, 0x6b, 0.025);

/** Draws ties by their strength, or all as a faint ground where nodes stand in cells or blocks: there they say little and cover much. */
export function showTies(renderer: Renderer, isGround: boolean): void {
  const reduce = isGround
    ? (_: string, look: object) => ({ ...look, type: 'thin', color: backgroundTie })
    : null;
  if (reduce !== renderer.getSetting('edgeReducer')) renderer.setSetting('edgeReducer', reduce);
}
