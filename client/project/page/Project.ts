// A project as its page shows it.
import type { ProjectPageQuery } from '../../gql/graphql.ts';

/** What its page asks for. */
export type Answer = ProjectPageQuery;

/** Facts, domain with its reason, and who takes part. */
export type Project = NonNullable<ProjectPageQuery['project']>;

/** What the city's profile says that a project's page needs. */
export type City = ProjectPageQuery['profile'];

/** A domain and why. */
export type Reading = Project['domain'];
