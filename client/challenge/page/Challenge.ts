// A challenge as its page shows it.
import type { ChallengePageQuery } from '../../gql/graphql.ts';

/** Facts, who raised it, and the projects that address it. */
export type Challenge = NonNullable<ChallengePageQuery['challenge']>;
