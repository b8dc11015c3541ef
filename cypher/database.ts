// The port to the graph database: what the rest of the product may ask of either engine.

/** A value that both engines store and return unchanged. Dates are ISO 8601 strings, years are whole numbers. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/** Parameters of a statement by name, or a row by column. */
export type Row = Record<string, Value>;

/** A column or parameter: `string int float boolean map`, with `[]` for a list and `?` for nullable. */
export interface Declared {
  name: string;
  type: string;
  doc: string;
}

/** One statement of the two engines' common Cypher. */
export interface Statement {
  /** File name without ending; for a template also the label or relationship: `setNodes Principal`. */
  name: string;
  mode: 'read' | 'write';
  text: string;
  doc: string;
  parameters: Declared[];
  columns: Declared[];
}

/** What a write changed, as the engine counted it. */
export interface Counters {
  nodesCreated: number;
  nodesDeleted: number;
  relationshipsCreated: number;
  relationshipsDeleted: number;
  propertiesSet: number;
}

/** Rows and counters of one statement. */
export interface Result {
  rows: Row[];
  counters: Counters;
}

/** Something statements run on: the database (each in a transaction of its own) or an open transaction. */
export interface Runner {
  run(statement: Statement, parameters: Row): Promise<Result>;
}

/** One atlas's graph database. */
export interface Database extends Runner {
  readonly engine: 'neo4j' | 'embedded';
  /** Runs reads in one transaction. On Neo4j committed writes of others may appear between two of them. */
  read<T>(work: (runner: Runner) => Promise<T>): Promise<T>;
  /** Runs reads and writes in one transaction: all of it or nothing. Retried as a whole after a transient conflict. */
  write<T>(work: (runner: Runner) => Promise<T>): Promise<T>;
  /** Leaves word for other processes that cannot open the same data: where this one answers for it. */
  announce?(address: string): void;
  close(): Promise<void>;
}

/** What went wrong, told apart by the driver's code, never by its message. */
export type DatabaseErrorCode =
  | 'CONSTRAINT'
  | 'CONFLICT'
  | 'UNAVAILABLE'
  | 'UNAUTHORIZED'
  | 'LOCKED'
  | 'NO_SPACE'
  | 'STATEMENT';

/** The only error that leaves this folder: the driver's own is its cause. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;
  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}
