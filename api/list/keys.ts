// Keys that several lists are sorted by.
import { principalName } from '../access/names.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Current } from '../network/current.ts';
import { type Key, placesOf } from './order.ts';

/** Districts by their places in kana order. */
export function districtKey({ lists }: Current): (row: { districts: readonly string[] }) => Key {
  const places = new Map(lists.districts().map(({ id }, place) => [id, place]));
  return ({ districts }) => placesOf(districts.map((id) => places.get(id) ?? null));
}

/** A principal by its name as the viewer may know it. */
export function principalKey(viewer: Viewer, { snapshot }: Current): (id: string | null | undefined) => Key {
  return (id) => {
    const principal = id ? snapshot.principals[snapshot.indexOf.principals.get(id) ?? -1] : undefined;
    return principal ? principalName(viewer, principal.id, principal.name, principal.sector) : null;
  };
}
