// A coordinator as the page about one shows it.
import type { CoordinatorPageQuery } from '../../gql/graphql.ts';

/** Facts, whom one knows and what one looks after; the latter are empty for viewers who may not see them. */
export type Coordinator = NonNullable<CoordinatorPageQuery['coordinator']>;
