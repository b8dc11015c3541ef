// Asks the API: one operation, one answer, or an error that says what kind of failure it was.
import type { TypedDocumentString } from '../gql/graphql.ts';
import { viewerHeaders } from './viewer.ts';

/** The API refused, failed, or could not be reached (code UNREACHABLE, message empty). */
export class AskError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Result> {
  data?: Result;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * Sends one operation as the chosen viewer.
 * @throws AskError with the API's code and its message for a person
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...viewerHeaders() },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new AskError('UNREACHABLE', '');
  });
  const answer: Answer<Result> = await response.json().catch(() => {
    throw new AskError('UNREACHABLE', '');
  });
  const refusal = answer.errors?.[0];
  if (refusal) throw new AskError(refusal.extensions?.code ?? 'INTERNAL', refusal.message);
  return answer.data as Result;
}
