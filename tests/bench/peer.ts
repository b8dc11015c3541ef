// What a program that we are compared to needed for the betweenness of a network.

/** One of them. */
export interface Peer {
  name: string;
  version: string;
  threads: number;
  /** By the clock on the wall; where only a part was computed, as much as all would take. */
  seconds: number;
  /** Of all processors together, where it is known. */
  cpuSeconds: number | null;
  /** The most memory its process had taken, bytes, where it is known. */
  memory: number | null;
  /** Null where only a part was computed. */
  values: number[] | null;
}
