// Asks a running server what its pages ask it, so that tests compare the two.
import { expect } from 'vitest';
import type { TypedDocumentString } from '../../client/gql/graphql.ts';
import type { TestServer } from './server.ts';

/** The answer to one operation of the client; an error of the API fails the test. */
export async function ask<Result, Variables>(
  { url }: TestServer,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
