// The other ends of ties, found by the names that rows give: districts, made where there are none, and principals.
import type { NodeRow } from '#cypher/graph.ts';
import { newId, type Stored } from '../../atlas/record.ts';
import { type Note, note } from '../note.ts';
import { nameKey, type StoredIndex } from './stored.ts';

/** Where the other ends of one tie are found. */
export interface Ends {
  /** Ids of the records with these names; what is said about them is noted. */
  idsOf(names: readonly string[], notes: Note[], column: string): string[];
  nameOf(id: string): string;
  made: Map<string, NodeRow>;
}

/** Districts by name or alias; one that does not exist is made, and noted on the row that names it first. */
export function districtEnds(index: StoredIndex, all: readonly Stored[], source: string): Ends {
  const made = new Map<string, NodeRow>();
  const names = new Map(all.map(({ id, properties }) => [id, properties.name as string]));
  const idOf = (name: string, notes: Note[], column: string): string => {
    const sourceKey = `districts:${source}:${name}`;
    const known =
      index.byName(name)[0] ??
      index.byAlias(name)[0] ??
      index.byKey(sourceKey, name)?.stored ??
      made.get(name);
    if (known) return known.id;
    const district = { id: newId(), properties: { name, sourceKey } };
    notes.push(note('newDistrict', { column, value: name }));
    made.set(name, district);
    names.set(district.id, name);
    return district.id;
  };
  return {
    made,
    nameOf: (id) => names.get(id) ?? id,
    idsOf: (wanted, notes, column) => wanted.map((name) => idOf(name, notes, column)),
  };
}

/** A text of several names where no record has it as a whole: 甲の会、乙の会. */
const LISTED = /[、,，/・]/;

/** Principals by key, corporate number, name or alias, those that the same file makes included (`inFile`: id by name). */
export function principalEnds(index: StoredIndex, source: string, inFile: ReadonlyMap<string, string>): Ends {
  const found = (name: string): readonly string[] => {
    const key = index.byKey(`principals:${source}:${name}`, name);
    if (key) return [key.stored.id];
    const number = index.byCorporateNumber(name);
    if (number) return [number.id];
    const named = index.byName(name);
    const stored = (named.length ? named : index.byAlias(name)).map(({ id }) => id);
    const own = inFile.get(nameKey(name));
    return stored.length === 0 && own ? [own] : stored;
  };
  const take = (name: string, notes: Note[], column: string): string[] => {
    const ids = found(name);
    if (ids.length === 1) return [...ids];
    const pieces = name.split(LISTED).map((piece) => piece.trim());
    if (ids.length === 0 && pieces.length > 1 && pieces.some((piece) => found(piece).length === 1))
      return pieces.filter(Boolean).flatMap((piece) => take(piece, notes, column));
    notes.push(note(ids.length ? 'ambiguousTie' : 'unknownTie', { column, value: name }));
    return [];
  };
  return {
    made: new Map(),
    nameOf: (id) => (index.byId(id)?.properties.name as string | undefined) ?? id,
    idsOf: (names, notes, column) => names.flatMap((name) => take(name, notes, column)),
  };
}
