// What a record at the other end of a tie is called.
import type { MergeEndFragment } from '../gql/graphql.ts';

/** Its name, or the title of a challenge. */
export function nameOf(record: MergeEndFragment): string {
  return record.__typename === 'Challenge' ? record.title : record.name;
}
