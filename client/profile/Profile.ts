// A municipality's words as their page shows them.
import type { ProfilesQuery } from '../gql/graphql.ts';

/** One city's profile, and what it would make of the projects there are. */
export type Profile = ProfilesQuery['profiles'][number];
