// One Neo4j for all test files that need one: NEO4J_TEST_URI, whose contents are lost, else one started and stopped here.
import type { TestProject } from 'vitest/node';
import { startNeo4j } from './neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests' Neo4j answers, or why there is none. */
    neo4j: { uri: string } | { missing: string };
  }
}

/** Vitest's global setup of the project `neo4j`. @returns what to do when all its tests have run */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env.NEO4J_TEST_URI) {
    project.provide('neo4j', { uri: process.env.NEO4J_TEST_URI });
    return undefined;
  }
  try {
    const server = await startNeo4j();
    project.provide('neo4j', { uri: server.uri });
    return () => server.stop();
  } catch (error) {
    project.provide('neo4j', { missing: (error as Error).message });
    return undefined;
  }
}
