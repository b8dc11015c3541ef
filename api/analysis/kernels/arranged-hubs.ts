// Hubs numbered so that neighbours stand near each other, and the sources between them likewise.
import { type Hubs, NOWHERE } from './hubs.ts';
import { arranged, nearOrder, numbersOf } from './near-order.ts';

/** Hubs with the sources of all searches: a class, or −1 − hub for a hub with leaves. */
export interface ArrangedHubs {
  readonly hubs: Hubs;
  readonly sources: Int32Array;
}

/** Classes and hubs as nodes of one network, the classes first. */
function joined({ classes, hubStarts, hubList, memberStarts, members }: Hubs) {
  const starts = new Int32Array(hubStarts.length + memberStarts.length - 1);
  const columns = new Int32Array(hubList.length + members.length);
  starts.set(hubStarts);
  for (let hub = 1; hub < memberStarts.length; hub++)
    starts[classes + hub] = hubList.length + memberStarts[hub];
  for (let entry = 0; entry < hubList.length; entry++) columns[entry] = classes + hubList[entry];
  columns.set(members, hubList.length);
  return { starts, columns };
}

/** Rows with factors in another order; they need not ascend. */
function arrangedSurplus({ otherStarts, others, surplus }: Hubs, order: Int32Array, names: Int32Array) {
  const starts = new Int32Array(otherStarts.length);
  const columns = new Int32Array(others.length);
  const factors = new Float64Array(others.length);
  let next = 0;
  for (let place = 0; place < order.length; place++) {
    for (let entry = otherStarts[order[place]]; entry < otherStarts[order[place] + 1]; entry++) {
      columns[next] = names[others[entry]];
      factors[next++] = surplus[entry];
    }
    starts[place + 1] = next;
  }
  return { otherStarts: starts, others: columns, surplus: factors };
}

/** The same hubs and classes with other numbers. */
export function arrangedHubs(packed: Hubs): ArrangedHubs {
  const { classes, places } = packed;
  const order = nearOrder(joined(packed));
  const ofClasses = order.filter((node) => node < classes);
  const ofHubs = order.filter((node) => node >= classes).map((node) => node - classes);
  const [names, hubNames] = [numbersOf(ofClasses), numbersOf(ofHubs)];
  const there = arranged({ starts: packed.hubStarts, columns: packed.hubList }, ofClasses, hubNames);
  const back = arranged({ starts: packed.memberStarts, columns: packed.members }, ofHubs, names);
  const leaves = Float64Array.from(ofHubs, (hub) => packed.leaves[hub]);
  const hubs: Hubs = {
    ...packed,
    sizes: Float64Array.from(ofClasses, (own) => packed.sizes[own]),
    leaves,
    hubStarts: there.starts,
    hubList: there.columns,
    memberStarts: back.starts,
    members: back.columns,
    ...arrangedSurplus(packed, ofClasses, names),
    places: places.map((place) => {
      if (place >= 0) return names[place];
      return place === NOWHERE ? place : -1 - hubNames[-1 - place];
    }),
  };
  const sources = order
    .map((node) => (node < classes ? names[node] : -1 - hubNames[node - classes]))
    .filter((source) => source >= 0 || leaves[-1 - source] > 0);
  return { hubs, sources };
}
