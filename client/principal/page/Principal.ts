// A principal as its page shows it.
import type { PrincipalPageQuery } from '../../gql/graphql.ts';

/** Facts, partners in the view, and projects. */
export type Principal = NonNullable<PrincipalPageQuery['principal']>;
