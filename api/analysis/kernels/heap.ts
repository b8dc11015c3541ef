// A queue that gives the node with the smallest key first.

/** Nodes 0 … size − 1 waiting in a binary heap; keys are read where they are kept. */
export interface Heap {
  readonly length: number;
  /** Adds a node, or moves it to where it belongs after its key changed. */
  put(node: number): void;
  /** Takes out the node of the smallest key. */
  take(): number;
}

/** An empty heap over the keys of nodes. */
export function heapOf(keys: Float64Array): Heap {
  const nodes = new Int32Array(keys.length);
  const places = new Int32Array(keys.length).fill(-1);
  let length = 0;
  const rise = (from: number, node: number): number => {
    const key = keys[node];
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (keys[nodes[above]] <= key) break;
      nodes[place] = nodes[above];
      places[nodes[place]] = place;
      place = above;
    }
    nodes[place] = node;
    places[node] = place;
    return place;
  };
  const sink = (from: number, node: number): void => {
    const key = keys[node];
    let place = from;
    for (let below = 2 * from + 1; below < length; below = 2 * place + 1) {
      if (below + 1 < length && keys[nodes[below + 1]] < keys[nodes[below]]) below++;
      if (keys[nodes[below]] >= key) break;
      nodes[place] = nodes[below];
      places[nodes[place]] = place;
      place = below;
    }
    nodes[place] = node;
    places[node] = place;
  };
  return {
    get length() {
      return length;
    },
    put(node) {
      sink(rise(places[node] < 0 ? length++ : places[node], node), node);
    },
    take() {
      const node = nodes[0];
      places[node] = -1;
      if (--length > 0) sink(0, nodes[length]);
      return node;
    },
  };
}
