// Which rows of a list are selected, across its pages; the address keeps their ids.
import { mostSelected } from '../parts/mostSelected.ts';
import { everything } from './state.ts';

/** Ids of selected rows, or `everything` alone. */
export type Selection = readonly string[];

/** Whether everything that the list holds is selected. */
export function isEverything(selection: Selection): boolean {
  return selection.length === 1 && selection[0] === everything;
}

/** Whether a row is selected. */
export function isSelected(selection: Selection, id: string): boolean {
  return isEverything(selection) || selection.includes(id);
}

/**
 * The selection after rows were selected or let go. Letting one go of everything leaves the others of the page.
 * @returns null where more would be selected than an address can hold
 */
export function selecting(
  selection: Selection,
  ids: readonly string[],
  isOn: boolean,
  page: readonly string[],
): string[] | null {
  const before = isEverything(selection) ? page : selection;
  const next = isOn ? [...new Set([...before, ...ids])] : before.filter((id) => !ids.includes(id));
  return next.length > mostSelected ? null : next;
}

/** The filter of what is selected; that of the whole list where nothing is, or everything. */
export function selectedFilter(
  selection: Selection,
  filter: Record<string, unknown>,
): Record<string, unknown> {
  return selection.length === 0 || isEverything(selection) ? filter : { ids: [...selection] };
}
