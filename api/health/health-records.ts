// What indicators need beside the graph in memory: introductions and evaluations.
import type { Runner } from '#cypher/database.ts';
import { listHealthEvaluations, listHealthIntroductions } from '#cypher/statements.generated.ts';

/** Introductions and evaluations, without archived ones, in order of id. */
export interface HealthRecords {
  readonly introductions: Awaited<ReturnType<typeof listHealthIntroductions>>;
  readonly evaluations: Awaited<ReturnType<typeof listHealthEvaluations>>;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Reads them. */
export async function readHealthRecords(runner: Runner): Promise<HealthRecords> {
  return {
    introductions: (await listHealthIntroductions(runner)).sort(byId),
    evaluations: (await listHealthEvaluations(runner)).sort(byId),
  };
}
