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
  /** What is wrong with which field of an input; empty where it is about no field. */
  readonly faults: readonly FieldFault[];
  constructor(code: string, message: string, words: Words | null = null, faults: readonly FieldFault[] = []) {
    super(message);
    this.code = code;
    this.words = words;
    this.faults = faults;
  }
}

/** A field of an input, such as `name` or `aliases.0`, and what is wrong with it. */
export interface FieldFault {
  field: string;
  words: Words;
}

/** An answer of the API, of GraphQL or of any other of its addresses. */
export interface Answer<Result> {
  data?: Result;
  errors?: { message: string; extensions?: Refusal }[];
}

interface Refusal extends Partial<Words> {
  code?: string;
  field?: string;
  faults?: ({ field: string } & Words)[];
}

/** The faults of a refusal; where it names one field only, what it says is about that one. */
function faultsIn({ field, faults, ja, en }: Refusal): FieldFault[] {
  if (faults) return faults.map(({ field: name, ja, en }) => ({ field: name, words: { ja, en } }));
  if (!field || !ja || !en) return [];
  const own = (text: string) => (text.startsWith(`${field}: `) ? text.slice(field.length + 2) : text);
  return [{ field, words: { ja: own(ja), en: own(en) } }];
}

/** The error that an answer holds; null where it holds none. */
export function refusalIn({ errors }: Answer<unknown>): AskError | null {
  const refusal = errors?.[0];
  if (!refusal) return null;
  const { code = 'INTERNAL', ja, en, ...details } = refusal.extensions ?? {};
  const faults = faultsIn({ ja, en, ...details });
  return new AskError(code, refusal.message, ja && en ? { ja, en } : null, faults);
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
