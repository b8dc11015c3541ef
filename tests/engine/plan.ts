// What Neo4j means to do with a statement, without doing it.
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { Statement } from '#cypher/database.ts';
import { neo4jUri } from './neo4jUri.ts';

/** A driver past the product's adapter; the caller closes it. */
export function openDriver(): Driver {
  return neo4j.driver(neo4jUri());
}

const flat = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(flat)];

/** One step of a plan: its operator, e.g. `NodeUniqueIndexSeek`, and what it says of itself. */
export interface Step {
  operator: string;
  details: string;
}

/** Steps of the plan, the last one done first. */
export async function stepsOf(driver: Driver, { text }: Statement, parameters: object): Promise<Step[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: 'neo4j' });
  return flat(summary.plan as Plan).map(({ operatorType, arguments: { Details } }) => ({
    operator: operatorType.replace(/@.*$/, ''),
    details: String(Details ?? ''),
  }));
}
