// Asks the API: one operation, one answer, or an error that says what kind of failure it was.
import type { TypedDocumentString } from '../gql/graphql.ts';
import { viewerHeaders } from './viewer.ts';

/** A text in both languages. */
export interface Words {
  ja: string;
  en: string;
}

/** The API refused, failed, or could not be reached (code UNREACHABLE, message empty). */
export class AskError extends Error {
  readonly code: string;
  /** What it said in both languages; null where it said it in one. */
  readonly words: Words | null;
  constructor(code: string, message: string, words: Words | null = null) {
    super(message);
    this.code = code;
    this.words = words;
  }
}

/** An answer of the API, of GraphQL or of any other of its addresses. */
export interface Answer<Result> {
  data?: Result;
  errors?: { message: string; extensions?: { code?: string; ja?: string; en?: string } }[];
}

/** The error that an answer holds; null where it holds none. */
export function refusalIn({ errors }: Answer<unknown>): AskError | null {
  const refusal = errors?.[0];
  if (!refusal) return null;
  const { code = 'INTERNAL', ja, en } = refusal.extensions ?? {};
  return new AskError(code, refusal.message, ja && en ? { ja, en } : null);
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
  const refusal = refusalIn(answer);
  if (refusal) throw refusal;
  return answer.data as Result;
}
