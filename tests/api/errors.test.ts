// What a client gets of every failure: a code of the closed list and a text in two languages, never what lies behind it.
import { GraphQLError } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppError, asAppError, asRequestError, codeOf, formatError } from '#api/errors.ts';
import { DatabaseError, type DatabaseErrorCode } from '#cypher/database.ts';
import { type Api, openApi } from '../support/api.ts';
import { openAtlas } from '../support/atlas.ts';
import { type FaultyDatabase, withFaults } from '../support/faults.ts';

const SECRET = 'bolt://db.intra:7687 password=hunter2 MATCH (n) 山田太郎';
const expected: Record<DatabaseErrorCode, string> = {
  CONSTRAINT: 'CONFLICT',
  CONFLICT: 'CONFLICT',
  UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  UNAUTHORIZED: 'DATABASE_UNAVAILABLE',
  LOCKED: 'DATABASE_UNAVAILABLE',
  NO_SPACE: 'DATABASE_UNAVAILABLE',
  STATEMENT: 'INTERNAL',
};

describe('an answer with errors', () => {
  let database: FaultyDatabase;
  let api: Api;
  const log: string[] = [];
  beforeAll(async () => {
    database = withFaults(await openAtlas());
    api = await openApi(database, {}, (line) => log.push(line));
  });
  afterEach(() => {
    database.fault = null;
    log.length = 0;
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  it.each(Object.entries(expected))('has code %s of the database as %s', async (code, shown) => {
    database.fault = new DatabaseError(code as DatabaseErrorCode, SECRET, new Error(SECRET));
    const reading = await api.send('atlas');
    const writing = await api.send('createPrincipal', { input: { name: '緑の会' } });
    for (const { errors, data } of [reading, writing]) {
      expect(data).toBeNull();
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([shown]);
      expect(errors[0]!.extensions).toMatchObject({
        ja: errors[0]!.message,
        en: expect.stringMatching(/\w/),
      });
      expect(JSON.stringify(errors)).not.toMatch(/hunter2|MATCH|山田|stack|\.ts/);
    }
    database.fault = null;
    expect((await api.send('atlas')).errors).toEqual([]);
  });

  it('masks what nobody foresaw, logs it whole, and gives its request as the name to ask for', async () => {
    database.fault = new TypeError(SECRET);
    const { code, requestId, ...rest } = await api.refused('atlas');
    expect({ code, ...rest }).toEqual({
      code: 'INTERNAL',
      ja: '内部エラーが発生しました。',
      en: 'Something went wrong inside.',
    });
    const lines = log.map((line) => JSON.parse(line)).filter((line) => line.requestId === requestId);
    expect(lines.find(({ err }) => err)).toMatchObject({
      ...{ level: 50, code: 'INTERNAL' },
      err: { type: 'TypeError', message: SECRET, stack: expect.stringContaining('errors.test.ts') },
    });
    expect(lines.find(({ operation }) => operation)).toMatchObject({
      ...{ level: 30, operation: 'atlas', codes: ['INTERNAL'] },
    });
  });

  it('logs why the database is away', async () => {
    database.fault = new DatabaseError('UNAVAILABLE', 'Neo4j: ServiceUnavailable');
    await api.refused('atlas');
    const failure = log.map((line) => JSON.parse(line)).find(({ err }) => err);
    expect(failure).toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      err: { message: 'Neo4j: ServiceUnavailable' },
    });
  });

  it('names what is wrong with a query, where GraphQL says it', async () => {
    const faults = {
      '{ atlas { revsion } }': 'Cannot query field "revsion" on type "Atlas". Did you mean "revision"?',
      '{ atlas { revision }': 'Syntax Error: Expected Name, found <EOF>.',
      '{ principal { id } }': 'argument "id" of type "ID!" is required',
      '{ principals(filter: { sectors: [NOBODY] }) { totalCount } }': 'Value "NOBODY" does not exist',
    };
    for (const [query, message] of Object.entries(faults)) {
      const { status, errors } = await api.send(query);
      expect(status, query).toBe(400);
      expect(errors[0]!.message).toContain(message);
      expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    }
    const missing = await api.send('createPrincipal', { input: { kana: 'みどり' } });
    expect(missing.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
    expect(log.some((line) => line.includes('みどり'))).toBe(false);
  });
});

describe('formatError', () => {
  it('lets neither texts nor extensions of other errors through', () => {
    const foreign = new GraphQLError(SECRET, { extensions: { code: 'SOMETHING', stacktrace: [SECRET] } });
    const formatted = formatError({ message: SECRET, extensions: { stacktrace: [SECRET] } }, foreign);
    expect(formatted.extensions?.code).toBe('INTERNAL');
    expect(JSON.stringify(formatted)).not.toContain('hunter2');
    expect(codeOf('just a text')).toBe('INTERNAL');
  });

  it('keeps the details of a refusal', () => {
    const refusal = new AppError('CONFLICT', { ja: '別の変更', en: 'Other change' }, { field: 'revision' });
    expect(formatError({ message: '' }, refusal)).toEqual({
      message: '別の変更',
      extensions: { code: 'CONFLICT', field: 'revision', ja: '別の変更', en: 'Other change' },
    });
  });
});

describe('asAppError', () => {
  it('keeps the cause for the log', () => {
    const cause = new DatabaseError('NO_SPACE', SECRET);
    const { code, message, cause: kept } = asAppError(cause);
    expect({ code, kept }).toEqual({ code: 'DATABASE_UNAVAILABLE', kept: cause });
    expect(message).toBe('データベースの空き容量が足りません。');
  });
});

describe('asRequestError', () => {
  it.each([
    [{ statusCode: 400 }, 'BAD_USER_INPUT'],
    [{ statusCode: 415 }, 'BAD_USER_INPUT'],
    [{ statusCode: 413 }, 'TOO_LARGE'],
    [{ statusCode: 429 }, 'TOO_LARGE'],
    [{ statusCode: 503, code: 'FST_ERR_HANDLER_TIMEOUT' }, 'TIMEOUT'],
    [{ statusCode: 500 }, 'INTERNAL'],
    [{}, 'INTERNAL'],
  ])('reads %o as %s', (error, code) => {
    expect(asRequestError(error).code).toBe(code);
  });
});
