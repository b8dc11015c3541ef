// A node's shape in its colour, with its letter, for legends, tables and panels.

import { inkOn } from './palette.ts';
import type { Shape } from './sectors.ts';

const outlines: Record<Shape, string> = {
  circle: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  square: 'M2 2h16v16H2z',
  diamond: 'M10 -1 21 10 10 21 -1 10z',
  triangle: 'M10 0 20.5 18H-.5z',
  wedge: 'M10 20 20.5 2H-.5z',
  cross: 'M6 0h8v6h6v8h-6v6H6v-6H0V6h6z',
  ring: 'M10 1a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM10 5.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  bar: 'M-1 4.5h22v11H-1z',
  hexagon: 'M5 1h10l5.5 9L15 19H5L-.5 10z',
};

/** The mark; it says nothing that does not stand beside it in words, so a screen reader passes over it. */
export function ShapeMark({ shape, color, letter = '' }: { shape: Shape; color: string; letter?: string }) {
  const middle = shape === 'triangle' ? 12.5 : shape === 'wedge' ? 8.5 : 10.5;
  return (
    <svg viewBox="-1 -1 22 22" className="size-5 shrink-0 overflow-visible" aria-hidden="true">
      <path d={outlines[shape]} fill={color} />
      {shape !== 'ring' && (
        <text
          x="10"
          y={middle}
          fill={inkOn(color)}
          fontSize="11"
          fontWeight="700"
          textAnchor="middle"
          dominantBaseline="central"
        >
          {letter}
        </text>
      )}
    </svg>
  );
}
