// What tests of lists look at: rows as shown, rows as the API has them, and the address.
import type { Page } from 'playwright-core';
import {
  type ListFacetName,
  PrincipalListDocument,
  type PrincipalListQueryVariables,
} from '../../client/gql/graphql.ts';
import { ask } from './ask.ts';
import type { TestServer } from './server.ts';

/** A page that has just been opened may have to load more than the second that is usual. */
export const soon = { timeout: 10_000 };

/** The first page of a list, without facets. */
export const first50 = { first: 50, offset: 0, facets: [] as ListFacetName[] };

/** Principals as their list asks for them. */
export const listPrincipals = (server: TestServer, variables: Partial<PrincipalListQueryVariables>) =>
  ask(server, PrincipalListDocument, { ...first50, metrics: [], ...variables });

/** What the address holds. */
export const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** Names in the rows that are shown. */
export const shownNames = (page: Page) => page.locator('tbody th a').allInnerTexts();

/** Names of an answer. */
export const namesOf = ({ list }: { list: { nodes: readonly { name: string }[] } }) =>
  list.nodes.map(({ name }) => name);
