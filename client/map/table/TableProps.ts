// What both tables of the network need.
import type { Definition } from '../../figure/useCatalogue.ts';
import type { Drawing } from '../useDrawing.ts';

/** Data, what is selected, and the definitions of figures. */
export interface TableProps {
  drawing: Drawing;
  /** Whether a node is left out. */
  hidden: readonly boolean[];
  /** All districts. */
  districts: readonly { id: string; name: string }[];
  selected: string | null;
  /** Figures of principals. */
  metrics: readonly Definition[];
  /** Figures of ties. */
  tieMetrics: readonly Definition[];
  onSelect: (id: string) => void;
}
