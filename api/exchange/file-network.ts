// A network as it comes out of files.
import type { Subject } from '../analysis/subject.ts';
import type { Words } from '../errors.ts';

/** Something about a file that a person should know although it is no fault. */
export type Notice = Words;

/** A network as read from files. */
export interface FileNetwork {
  /** Ids of nodes, ascending. */
  readonly ids: readonly string[];
  /** What is known of them, as metrics see it. */
  readonly subject: Subject;
  readonly notices: readonly Notice[];
}
