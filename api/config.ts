// The only reader of the environment: every setting with its unit and default; all faults are listed at once.
import { z } from 'zod';

z.config({ jitless: true });

const whole = (fallback: number, least = 1, most = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(least).max(most).default(fallback);

const schema = z.object({
  /** Address to listen on. The demonstration has no sign-on and listens on this machine only. */
  HOST: z
    .enum(
      ['127.0.0.1', '::1', 'localhost'],
      'the demonstration has no sign-on: only 127.0.0.1, ::1 or localhost',
    )
    .default('127.0.0.1'),
  /** TCP port; 0 takes a free one. */
  PORT: whole(4000, 0, 65_535),
  /** Folder of the embedded database. */
  DATA_DIR: z.string().min(1).default('data'),
  /** Bolt address of a Neo4j; without it the embedded engine is used. */
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, 'must begin with bolt:// or neo4j://')
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  /** pino's level. */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Largest request body, bytes. */
  MAX_BODY_BYTES: whole(1_000_000),
  /** Most items on one page of a list. */
  MAX_PAGE_SIZE: whole(500),
  /** Most rows of a list that is downloaded. */
  MAX_DOWNLOAD_ROWS: whole(100_000),
  /** Deepest nesting of a query. */
  MAX_QUERY_DEPTH: whole(12),
  /** Most aliases in a query. */
  MAX_QUERY_ALIASES: whole(30),
  /** Most fields that a query may be expected to return, lists counted by their `first`. */
  MAX_QUERY_COST: whole(200_000),
  /** Requests per minute from one address, the page's own files left out. */
  MAX_REQUESTS_PER_MINUTE: whole(1200),
  /** Most ties that the map draws; above it the affiliation network is drawn. */
  MAX_MAP_TIES: whole(100_000),
  /** Longest a request may take, seconds. */
  MAX_REQUEST_SECONDS: whole(120),
  /** Longest that one computation of figures may take, seconds. */
  MAX_ANALYSIS_SECONDS: whole(60),
  /** Longest that an analysis may take which somebody starts and waits for, seconds. */
  MAX_TASK_SECONDS: whole(7_200),
  /**
   * Most principals of a view whose betweenness is computed exactly; of more it is estimated from a sample of shortest
   * paths, and says so. The time grows with principals times participations: on two cores 10,000 principals with
   * 200,000 participations, and 25,000 with 125,000, take seconds; ten times as many of both pass a minute by far.
   */
  ANALYSIS_EXACT_UP_TO: whole(50_000),
  /** Most bytes of figures that are kept in memory; those used longest ago go first. */
  MAX_FIGURES_BYTES: whole(256_000_000),
  /** Worker threads for analysis. */
  ANALYSIS_THREADS: whole(2),
  /** Largest file that an import reads, bytes after decompression. */
  MAX_IMPORT_BYTES: whole(200_000_000),
  /** Most rows of one imported file. */
  MAX_IMPORT_ROWS: whole(1_000_000),
  /** Most columns of one imported file. */
  MAX_IMPORT_COLUMNS: whole(500),
  /** Most cells with text in one imported file. */
  MAX_IMPORT_CELLS: whole(10_000_000),
  /** Folder of files that people send to be imported; `uploads` in DATA_DIR unless told. */
  UPLOAD_DIR: z.string().min(1).optional(),
  /** Most bytes of all files that were sent; the oldest go first. */
  MAX_UPLOADS_BYTES: whole(1_000_000_000),
  /** How long a file that was sent is kept, hours. */
  UPLOAD_HOURS: whole(24),
  /** Most previews of imports that are kept. */
  MAX_PREVIEWS: whole(10),
  /** How long a preview is kept, minutes. */
  PREVIEW_MINUTES: whole(60),
  /** Most long tasks of one kind (imports with their previews and undos; analyses) that wait or are remembered. */
  MAX_JOBS: whole(100),
  /** Largest backup that is restored, bytes, packed and unpacked. */
  MAX_BACKUP_BYTES: whole(20_000_000_000),
  /** Longest that making or restoring a backup over the web server may take, seconds. */
  MAX_BACKUP_SECONDS: whole(3_600),
});

/** All settings, checked. */
export type Config = z.infer<typeof schema>;

/** A setting that is wrong. */
export class ConfigError extends Error {
  constructor(faults: string[]) {
    super(`設定に誤りがあります / settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the settings. @throws ConfigError listing every fault with its name */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { success, data, error } = schema.safeParse(given);
  if (success) return data;
  throw new ConfigError(error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}
