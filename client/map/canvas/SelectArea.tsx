// A sheet over the map on which one draws around what is to be selected.
import { type PointerEvent, useRef, useState } from 'react';
import { rectangle } from './inside.ts';
import type { Point } from './pen.ts';

/** What dragging on the map does: move it, or draw around nodes, freely or as a rectangle. */
export type Mode = 'pan' | 'lasso' | 'rectangle';

interface SelectAreaProps {
  mode: Exclude<Mode, 'pan'>;
  /** A closed line in pixels; adding where shift was held. */
  onDrawn: (line: Point[], isAdding: boolean) => void;
}

// A line of fewer pixels is a click.
const shortest = 6;

/** The sheet; it draws with the pointer alone, as keys select one by one. */
export function SelectArea({ mode, onDrawn }: SelectAreaProps) {
  const [line, setLine] = useState<Point[]>([]);
  const points = useRef<Point[]>([]);
  const at = (event: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const shape = (drawn: Point[]) =>
    mode === 'rectangle' && drawn.length > 1 ? rectangle(drawn[0]!, drawn.at(-1)!) : drawn;
  const finish = (event: PointerEvent<SVGSVGElement>) => {
    const drawn = points.current;
    points.current = [];
    setLine([]);
    const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
    const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    if (drawn.length > 1 && extent >= shortest) onDrawn(shape(drawn), event.shiftKey);
  };
  return (
    <svg
      className="absolute inset-0 size-full cursor-crosshair touch-none"
      aria-hidden="true"
      data-select-area={mode}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        points.current = [at(event)];
      }}
      onPointerMove={(event) => {
        if (points.current.length === 0) return;
        points.current.push(at(event));
        setLine([...points.current]);
      }}
      onPointerUp={finish}
      onPointerCancel={() => {
        points.current = [];
        setLine([]);
      }}
    >
      <polygon
        points={shape(line)
          .map(({ x, y }) => `${x},${y}`)
          .join(' ')}
        className="fill-key-900/10 stroke-key-900"
        strokeWidth="2"
        strokeDasharray="6 4"
      />
    </svg>
  );
}
