// What both tables of the network need.
import type { Drawing } from '../useDrawing.ts';

/** Data, what is selected, and the name of the figure that the size shows. */
export interface TableProps {
  drawing: Drawing;
  selected: string | null;
  /** Name of the figure that the size shows; null for none. */
  figure: string | null;
  onSelect: (id: string) => void;
}
