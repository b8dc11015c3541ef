// Neo4j over Bolt: production.
import neo4j, { type ManagedTransaction, Neo4jError, type QueryResult, type RecordShape } from 'neo4j-driver';
import {
  type Database,
  DatabaseError,
  type DatabaseErrorCode,
  type Result,
  type Row,
  type Runner,
  type Statement,
  type Value,
} from './database.ts';

const EXACT: Record<string, DatabaseErrorCode> = {
  'Neo.ClientError.Schema.ConstraintValidationFailed': 'CONSTRAINT',
  'Neo.ClientError.Security.Unauthorized': 'UNAUTHORIZED',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'UNAUTHORIZED',
  'Neo.ClientError.Database.DatabaseNotFound': 'UNAVAILABLE',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': 'NO_SPACE',
  ServiceUnavailable: 'UNAVAILABLE',
  SessionExpired: 'UNAVAILABLE',
};

function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code =
    EXACT[error.code] ??
    (error.code.startsWith('Neo.TransientError.Transaction')
      ? 'CONFLICT'
      : /^Neo\.(TransientError|DatabaseError)\.(General|Database)/.test(error.code)
        ? 'UNAVAILABLE'
        : 'STATEMENT');
  return new DatabaseError(code, `Neo4j: ${error.code}`, error);
}

/** Whole numbers go out as integers, at any depth: the driver would send every number as a float. Past 2^53 they are floats. */
function encode(value: Value | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === 'object') return encodeRow(value);
  return value;
}

function encodeRow(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, encode(value)]));
}

function decode({ records, summary }: QueryResult<RecordShape>): Result {
  const updates = summary.counters.updates();
  return {
    rows: records.map((record) => record.toObject() as Row),
    counters: {
      nodesCreated: updates.nodesCreated,
      nodesDeleted: updates.nodesDeleted,
      relationshipsCreated: updates.relationshipsCreated,
      relationshipsDeleted: updates.relationshipsDeleted,
      propertiesSet: updates.propertiesSet,
    },
  };
}

const PATIENCE_MS = 8_000;

/** Where a Neo4j is and who signs in; no user means a server without sign-in. */
export interface Neo4jOptions {
  uri: string;
  user?: string;
  password?: string;
  database?: string;
  /** Called with each statement's name and the notifications it caused: the contract tests want none. */
  onNotifications?: (statement: string, codes: string[]) => void;
}

/** Connects to a Neo4j 5 or later. @throws DatabaseError UNAVAILABLE, UNAUTHORIZED */
export async function openNeo4j({
  uri,
  user,
  password,
  database = 'neo4j',
  onNotifications,
}: Neo4jOptions): Promise<Database> {
  const driver = neo4j.driver(uri, user ? neo4j.auth.basic(user, password ?? '') : undefined, {
    disableLosslessIntegers: true,
    userAgent: 'kyodo-atlas',
    // Whoever waits for a page learns within seconds that the database is away; the next request tries again.
    connectionTimeout: PATIENCE_MS,
    connectionAcquisitionTimeout: PATIENCE_MS,
    maxTransactionRetryTime: PATIENCE_MS,
    ...(onNotifications ? {} : { notificationFilter: { minimumSeverityLevel: 'OFF' as const } }),
  });
  let closed = false;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw new DatabaseError('UNAVAILABLE', `the connection to ${uri} is closed`);
    try {
      return await work();
    } catch (error) {
      throw translate(error);
    }
  };
  await guard(async () => {
    await driver.verifyConnectivity({ database });
  }).catch(async (error) => {
    await driver.close();
    throw error;
  });
  const bookmarks = neo4j.bookmarkManager();
  const runIn = async (transaction: ManagedTransaction, statement: Statement, parameters: Row) => {
    const result = await transaction.run(statement.text, encodeRow(parameters));
    onNotifications?.(
      statement.name,
      result.summary.gqlStatusObjects
        .filter((status) => /^0[1-9]N|^01/.test(status.gqlStatus))
        .map((status) => `${status.gqlStatus} ${status.statusDescription}`),
    );
    return decode(result);
  };
  /** Does the work, and fails if one of its statements did: the driver would take a caught fault for success. */
  const workIn = async <T>(transaction: ManagedTransaction, work: (runner: Runner) => Promise<T>) => {
    let fault: unknown;
    const value = await work({
      run: (statement, parameters) =>
        runIn(transaction, statement, parameters).catch((error) => {
          fault ??= error;
          throw error;
        }),
    });
    if (fault) throw fault;
    return value;
  };
  const transact = <T>(
    mode: 'executeRead' | 'executeWrite',
    query: string,
    work: (runner: Runner) => Promise<T>,
  ) =>
    guard(async () => {
      const session = driver.session({ database, bookmarkManager: bookmarks });
      try {
        return await session[mode]((transaction: ManagedTransaction) => workIn(transaction, work), {
          metadata: { app: 'kyodo-atlas', query },
        });
      } finally {
        await session.close();
      }
    });
  return {
    engine: 'neo4j',
    run: (statement, parameters) =>
      transact(statement.mode === 'read' ? 'executeRead' : 'executeWrite', statement.name, (runner) =>
        runner.run(statement, parameters),
      ),
    read: (work) => transact('executeRead', 'read', work),
    write: (work) => transact('executeWrite', 'write', work),
    close: async () => {
      closed = true;
      await driver.close();
    },
  };
}
