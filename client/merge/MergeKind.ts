// What a merge has to know of the kind of record that is merged, and what it then knows of the two.
import type { MergeInput, MergingFragment } from '../gql/graphql.ts';

/** A kind of record of which two can become one. */
export type MergedType = 'PRINCIPAL' | 'PROJECT' | 'COORDINATOR' | 'CHALLENGE';

/** What a record says, by the names of its fields; its id and revision with it. */
export type Said = Readonly<Record<string, unknown>>;

/** What the API says of a merge; both records with the fields of their kind. */
export type Looked = MergingFragment & { kept: object; absorbed: object };

/** How a kind of record is looked at and merged. */
export interface MergeKind {
  type: MergedType;
  /** Name of the mutation. */
  mutation: string;
  /** Field that holds the name. */
  nameField: 'name' | 'title';
  /** Fields that tell two records of like names apart. */
  tells: readonly string[];
  look: (keep: string, absorb: string, signal: AbortSignal) => Promise<Looked>;
  /** What a record says by the names of the fields of its form, where that is not what the API gives. */
  read?: (record: object) => Said;
  merge: (input: MergeInput) => Promise<unknown>;
}

/** One of the two. */
export interface MergedRecord {
  id: string;
  revision: number;
  name: string;
  said: Said;
}

/** What a merge would do. */
export interface MergePreview {
  kept: MergedRecord;
  absorbed: MergedRecord;
  going: MergingFragment;
}

/** What a merge would do, from what the API says of it. */
export function previewOf({ nameField, read }: MergeKind, looked: Looked): MergePreview {
  const { kept, absorbed, ...going } = looked;
  const recordOf = (record: object): MergedRecord => {
    const said = read ? read(record) : (record as Said);
    return {
      id: said.id as string,
      revision: said.revision as number,
      name: said[nameField] as string,
      said,
    };
  };
  return { kept: recordOf(kept), absorbed: recordOf(absorbed), going };
}
