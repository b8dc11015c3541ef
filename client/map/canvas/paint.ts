// Paints over the network: a veil over all but what is attended to, rings, letters and names. The network itself stays as it is,
// so that a pointer moving over ten thousand nodes costs no more than the neighbourhood it shows.
import { shapes } from '../../parts/sectors.ts';
import type { Attention } from './attention.ts';
import { type LabelChoice, ringOf, writeLabels } from './labels.ts';
import type { Pen } from './pen.ts';
import type { Sight, Spot } from './sight.ts';

const strongTie = '#264af4';
const veil = 0.86;

/** What is painted. */
export interface Painting extends LabelChoice {
  /** Nodes selected together. */
  chosen: ReadonlySet<string>;
  /** The node that arrow keys stand on; null for none. */
  cursor: string | null;
}

/**
 * Paints what lies over nodes and ties.
 * @param spotOf where a node stands, in sight or not
 */
export function paintOver(
  pen: Pen,
  sight: Sight,
  painting: Painting,
  spotOf: (id: string) => Spot | null,
): void {
  const { attention, marked, chosen, cursor } = painting;
  if (attention) {
    pen.box({ x: 0, y: 0 }, sight.width, sight.height, '#ffffff', veil);
    paintNear(pen, attention, spotOf);
  }
  for (const id of chosen) {
    const spot = spotOf(id);
    if (spot) pen.circle(spot, spot.size * 1.2 + 2, '#000000', 1.5);
  }
  for (const id of marked) {
    const spot = spotOf(id);
    if (spot) ring(pen, spot, '#000000');
  }
  const at = cursor === null ? null : spotOf(cursor);
  if (at) ring(pen, at, strongTie);
  writeLabels(pen, sight, painting);
}

function paintNear(pen: Pen, { near, ties, first }: Attention, spotOf: (id: string) => Spot | null): void {
  const isPath = first.size > 1;
  // Many lines on one spot: each is fainter, as where nothing is attended to.
  const opacity = isPath ? 0.9 : Math.min(0.5, Math.max(0.12, 12 / Math.sqrt(ties.length + 1) / 10));
  for (const [one, other] of ties) {
    const [from, to] = [spotOf(one), spotOf(other)];
    if (from && to) pen.line(from, to, strongTie, opacity, isPath ? 3 : 1.25);
  }
  const spots = [...near].map(spotOf).filter((spot) => spot !== null);
  for (const { look, size, ...at } of spots.sort((a, b) => a.size - b.size))
    pen.shape(shapes[look.shape]!, at, size, look.color);
}

function ring(pen: Pen, { size, ...at }: Spot, color: string): void {
  pen.circle(at, ringOf(size), '#ffffff', 6);
  pen.circle(at, ringOf(size), color, 3);
}
