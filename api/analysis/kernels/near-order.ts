// Numbers nodes so that neighbours stand near each other: what is read for one is at hand for the next.
import type { Rows } from './rows.ts';

/** Nodes in breadth-first order, one component after the other. */
export function nearOrder({ starts, columns }: Rows): Int32Array {
  const count = starts.length - 1;
  const order = new Int32Array(count);
  const isSeen = new Uint8Array(count);
  let tail = 0;
  for (let root = 0; root < count; root++) {
    if (isSeen[root] === 1) continue;
    isSeen[root] = 1;
    let head = tail;
    order[tail++] = root;
    for (; head < tail; head++) {
      for (let entry = starts[order[head]]; entry < starts[order[head] + 1]; entry++) {
        if (isSeen[columns[entry]] === 1) continue;
        isSeen[columns[entry]] = 1;
        order[tail++] = columns[entry];
      }
    }
  }
  return order;
}

/** The new number of each node that is listed. */
export function numbersOf(order: Int32Array): Int32Array {
  const numbers = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) numbers[order[place]] = place;
  return numbers;
}

/** Rows in another order, their columns renamed and ascending. */
export function arranged({ starts, columns }: Rows, order: Int32Array, names: Int32Array): Rows {
  const rows = new Int32Array(starts.length);
  const list = new Int32Array(columns.length);
  for (let place = 0; place < order.length; place++) {
    const begin = rows[place];
    const row = columns.subarray(starts[order[place]], starts[order[place] + 1]);
    for (let i = 0; i < row.length; i++) list[begin + i] = names[row[i]];
    rows[place + 1] = begin + row.length;
    list.subarray(begin, rows[place + 1]).sort();
  }
  return { starts: rows, columns: list };
}
