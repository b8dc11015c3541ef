// A network as it comes out of files.
import type { Affiliation, Network } from '../analysis/network.ts';
import type { Words } from '../errors.ts';

/** Something about a file that a person should know although it is no fault. */
export type Notice = Words;

/** A network as read from files. */
export interface FileNetwork {
  /** Ids of nodes, ascending. */
  readonly ids: readonly string[];
  readonly network: Network;
  /** Group (sector) of each node; null where it is missing. */
  readonly groups: readonly (string | null)[];
  /** Who takes part in what; null where only ties are known. */
  readonly affiliation: Affiliation | null;
  readonly notices: readonly Notice[];
}
