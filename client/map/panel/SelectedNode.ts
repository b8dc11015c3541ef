// What can be selected on the map, as the API gives it.
import type { MapSelectedQuery } from '../../gql/graphql.ts';

type SelectedNode = NonNullable<MapSelectedQuery['node']>;

/** A principal as the panel shows it. */
export type SelectedPrincipal = Extract<SelectedNode, { __typename: 'Principal' }>;

/** A coordinator as the panel shows it. */
export type SelectedCoordinator = Extract<SelectedNode, { __typename: 'Coordinator' }>;

/** A project as the panel shows it. */
export type SelectedProject = Extract<SelectedNode, { __typename: 'Project' }>;
