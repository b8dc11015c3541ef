// What a merge would do, as its page shows it.
import type { MergePreviewQuery } from '../../gql/graphql.ts';

/** Both principals, what becomes of their properties, and what goes over. */
export type MergePreview = MergePreviewQuery['mergePreview'];
