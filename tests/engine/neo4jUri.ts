// Where the tests' Neo4j answers, for the tests that look at it past the product's own adapter.
import { inject } from 'vitest';
import '../support/neo4jSetup.ts';

/** Address of the shared Neo4j. @throws Error when there is none; blocks of `describeEngines` run only when there is */
export function neo4jUri(): string {
  const found = inject('neo4j') as ReturnType<typeof inject<'neo4j'>> | undefined;
  if (found && 'uri' in found) return found.uri;
  if (process.env.NEO4J_TEST_URI) return process.env.NEO4J_TEST_URI;
  throw new Error('no Neo4j');
}
