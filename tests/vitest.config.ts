// How tests run: those that need a shared Neo4j or a browser one file after another, all others side by side.
// `unit` is what needs none of these, no database and no process of its own, for `npm run check`.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { reaches, root } from './support/imports.ts';

// Scripts that measure (tests/bench) or kill processes are no *.test.ts and are started by their own names.
const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: root });

// The command line in processes of its own takes seconds, as a database does.
const runsCommands = (file: string) =>
  file.startsWith('tests/seed/') && readFileSync(join(root, file), 'utf8').includes("'node:child_process'");

// A file that needs both counts as one that needs Neo4j.
const kindOf = (file: string) =>
  reaches(file, 'tests/support/engines.ts')
    ? 'neo4j'
    : reaches(file, 'tests/support/browser.ts')
      ? 'browser'
      : reaches(file, 'cypher/embedded.ts') || runsCommands(file)
        ? 'database'
        : 'unit';

const kinds = Object.groupBy(files, kindOf);

// An empty list would mean Vitest's own default.
const include = (kind: keyof typeof kinds) => kinds[kind] ?? ['none'];

// Node loads graphql's CommonJS file for the packages that use it, Vite would load its other one for us: two of a kind.
const graphql = { find: /^graphql$/, replacement: `${root}/node_modules/graphql/index.js` };

export default defineConfig({
  root,
  resolve: { alias: [graphql] },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A page on a busy machine needs longer than the second that is Vitest's own.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        // Nothing here is mocked or kept in modules, so one worker may run file after file without loading all anew.
        test: { name: 'unit', include: include('unit'), isolate: false, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: include('database'),
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: include('neo4j'),
          globalSetup: 'tests/support/neo4jSetup.ts',
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: include('browser'),
          globalSetup: 'tests/support/clientSetup.ts',
          // Two browsers at a time take as long as one after the other: drawing fills both processors.
          fileParallelism: false,
          // What a browser draws, and when, is not ours alone; the summary names what passed only the second time.
          retry: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
