// What a person said about the name of a row: that it is a principal known already, or a branch of one.

/** A decision on one row. The other name is that of a record, or stands in another line of the same file. */
export interface Decided {
  /** SAME: the row is about that principal. BRANCH: about a principal of its own that is a member of that one. */
  verdict: 'SAME' | 'BRANCH';
  record: string | null;
  line: number | null;
}
