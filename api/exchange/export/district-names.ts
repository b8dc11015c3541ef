// Districts in cells: by name, as people read them, and by id where the name does not tell which one.
import type { Stored } from '../../atlas/record.ts';

/** Both ways between a district and what stands for it in a cell. */
export interface DistrictNames {
  /** What stands for the district with this id. */
  nameOf(id: string): string;
  /** Ids of the districts that a word may mean: one, none or several. */
  idsOf(word: string): readonly string[];
}

/** Names of districts, archived ones among them. */
export function districtNames(districts: readonly Pick<Stored, 'id' | 'properties'>[]): DistrictNames {
  const nameById = new Map(districts.map(({ id, properties }) => [id, properties.name]));
  const idsByName = new Map<string, string[]>();
  for (const { id, properties } of districts)
    idsByName.set(String(properties.name), [...(idsByName.get(String(properties.name)) ?? []), id]);
  const idsOf = (word: string) => (nameById.has(word) ? [word] : (idsByName.get(word) ?? []));
  return {
    idsOf,
    nameOf: (id) => {
      const name = nameById.get(id);
      return typeof name === 'string' && idsOf(name).length === 1 && idsOf(name)[0] === id ? name : id;
    },
  };
}
