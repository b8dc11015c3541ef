// How a table of the network is sorted and which page of it is shown, as the address holds it.
import type { TablePlace } from '../../parts/SortableTable.tsx';
import { useMapState } from '../useMapState.ts';

/** The place, and a way to change it that the browser's way back passes over. */
export function useTablePlace(): [TablePlace, (place: TablePlace) => void] {
  const [{ sort, order, page }, change] = useMapState();
  return [{ sort, order, page }, (place) => change({ ...place }, { replace: true })];
}
