// Every error that a person may meet: one closed list of codes, one class, one place where anything else is masked.

import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DatabaseError, type DatabaseErrorCode } from '#cypher/database.ts';

/** What kind of refusal or failure it is. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'TOO_LARGE'
  | 'DATABASE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'INTERNAL';

/** HTTP status of each, where an address beside GraphQL answers. */
export const statuses: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  TOO_LARGE: 413,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 504,
  INTERNAL: 500,
};

/** A text in both languages. */
export interface Words {
  ja: string;
  en: string;
}

/** Where the fault lies and what a program may want to know of it. */
export interface ErrorDetails {
  field?: string;
  [name: string]: unknown;
}

/** The only class that api throws. `message` is the Japanese text; both languages are in `words`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly words: Words;
  readonly details: ErrorDetails;
  constructor(code: ErrorCode, words: Words, details: ErrorDetails = {}, cause?: unknown) {
    super(words.ja, { cause });
    this.name = 'AppError';
    this.code = code;
    this.words = words;
    this.details = details;
  }
}

const UNAVAILABLE: Words = {
  ja: 'データベースに接続できません。しばらくしてからもう一度お試しください。',
  en: 'The database cannot be reached. Please try again in a while.',
};

const BY_DATABASE_CODE: Record<DatabaseErrorCode, [ErrorCode, Words]> = {
  CONSTRAINT: [
    'CONFLICT',
    { ja: '同じ識別子の記録がすでにあります。', en: 'A record with this identifier exists.' },
  ],
  CONFLICT: [
    'CONFLICT',
    {
      ja: '同時に別の書き込みがありました。もう一度お試しください。',
      en: 'Someone wrote at the same time. Please try again.',
    },
  ],
  UNAVAILABLE: ['DATABASE_UNAVAILABLE', UNAVAILABLE],
  UNAUTHORIZED: ['DATABASE_UNAVAILABLE', UNAVAILABLE],
  LOCKED: [
    'DATABASE_UNAVAILABLE',
    { ja: 'データは別のプロセスが使用中です。', en: 'Another process has the data open.' },
  ],
  NO_SPACE: [
    'DATABASE_UNAVAILABLE',
    { ja: 'データベースの空き容量が足りません。', en: 'The database has no space left.' },
  ],
  STATEMENT: ['INTERNAL', { ja: '内部エラーが発生しました。', en: 'Something went wrong inside.' }],
};

/** The error as an AppError: database errors by their code, all else INTERNAL without its text. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof DatabaseError) {
    const [code, words] = BY_DATABASE_CODE[error.code];
    return new AppError(code, words, {}, error);
  }
  return new AppError('INTERNAL', BY_DATABASE_CODE.STATEMENT[1], {}, error);
}

/** The error that a resolver or a limit threw, out of what GraphQL wrapped it in. */
function originalOf(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError instanceof AppError) return error.originalError;
  return unwrapResolverError(error);
}

/** Whether graphql or Apollo itself refused the request: its text is safe and says what is wrong with the query. */
function isRequestFault(error: unknown): error is GraphQLError {
  const code = error instanceof GraphQLError ? error.extensions.code : null;
  return typeof code === 'string' && /^(GRAPHQL_|BAD_|PERSISTED_|OPERATION_)/.test(code);
}

/** What kind of refusal or failure an error of an operation is, as the client is told. */
export function codeOf(error: unknown): ErrorCode {
  const original = originalOf(error);
  return isRequestFault(original) ? 'BAD_USER_INPUT' : asAppError(original).code;
}

/** What the client gets of an error: code, place and both languages; never a stack, a driver's text or a cause. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path, extensions: { requestId } = {} } = formatted;
  const original = originalOf(error);
  if (isRequestFault(original))
    return { message: formatted.message, locations, path, extensions: { code: 'BAD_USER_INPUT' } };
  const { code, words, details } = asAppError(original);
  const traced = code === 'INTERNAL' ? { requestId } : {};
  return {
    message: words.ja,
    locations,
    path,
    extensions: { ...details, code, ja: words.ja, en: words.en, ...traced },
  };
}

/** An error of the web server itself: a body that cannot be read, too many requests, too long a wait. */
export function asRequestError(error: { code?: string; statusCode?: number }): AppError {
  const { code, statusCode = 500 } = error;
  if (code === 'FST_ERR_HANDLER_TIMEOUT')
    return new AppError('TIMEOUT', {
      ja: '時間内に終わりませんでした。対象を絞ってください。',
      en: 'It did not end in time. Please narrow what you ask for.',
    });
  if (statusCode === 429)
    return new AppError('TOO_LARGE', {
      ja: '要求が多すぎます。1分ほど待ってからお試しください。',
      en: 'Too many requests. Please try again in a minute.',
    });
  if (statusCode === 413)
    return new AppError('TOO_LARGE', {
      ja: '送られたデータが大きすぎます。',
      en: 'What was sent is too large.',
    });
  if (statusCode < 500)
    return new AppError('BAD_USER_INPUT', {
      ja: '送られた内容を読み取れません。',
      en: 'What was sent cannot be read.',
    });
  return asAppError(error);
}
