// What a list can be narrowed by, in words and with counts.
import { hidesCells } from '../access/cells.ts';
import type { Viewer } from '../access/viewer.ts';
import { refuse } from '../atlas/values.ts';
import type { Label } from '../municipality/words.ts';
import type { ListFacet, ListFacetName } from '../types.generated.ts';
import { type Attribute, type Count, narrow } from './narrow.ts';

/** A value that an attribute may have, in words. */
export type Known = Label & { code: string };

/** An attribute whose values are said in words. */
export interface Described<Row> extends Attribute<Row> {
  /** Values in the order in which they are shown; any other comes behind, as it is written. */
  known: readonly Known[];
}

/** What a list can be narrowed by. */
export type Attributes<Row> = ReadonlyMap<ListFacetName, Described<Row>>;

const NONE: Count = { count: 0, persons: 0 };

/** The number, or null where so few persons, and nobody else, stand behind it that one could be recognised. */
function shownCount(viewer: Viewer, { count, persons }: Count): number | null {
  return persons > 0 && persons === count && hidesCells(viewer, persons) ? null : count;
}

/**
 * Counts for each attribute asked for what each of its values would leave.
 * @throws AppError BAD_USER_INPUT for an attribute that the list does not have
 */
export function facetsOf<Row>(
  viewer: Viewer,
  rows: readonly Row[],
  attributes: Attributes<Row>,
  of: readonly ListFacetName[],
  isPerson?: (row: Row) => boolean,
): ListFacet[] {
  const unknown = of.find((name) => !attributes.has(name));
  if (unknown) refuse('of', `この一覧は${unknown}では絞り込めません。`, `This list has no facet ${unknown}.`);
  const { counts } = narrow(rows, attributes, of, isPerson);
  return of.map((name) => {
    const { known, wanted } = attributes.get(name)!;
    const counted = counts.get(name)!;
    const codes = new Set(known.map(({ code }) => code));
    const others = [...new Set([...counted.keys(), ...wanted])].filter((value) => !codes.has(value)).sort();
    const all = [...known, ...others.map((code) => ({ code, ja: code, en: code }))];
    return {
      name,
      values: all
        .filter(({ code }) => counted.has(code) || wanted.includes(code))
        .map(({ code, ja, en }) => ({
          value: code,
          label: { ja, en },
          count: shownCount(viewer, counted.get(code) ?? NONE),
        })),
    };
  });
}
