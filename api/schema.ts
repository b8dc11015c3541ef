// Every topic's schema and resolvers, joined into one executable schema with the policy in force.
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { guardSchema } from './access/guard.ts';
import { atlasResolvers } from './atlas/resolvers.ts';
import { challengeResolvers } from './challenge/resolvers.ts';
import { coordinatorResolvers } from './coordinator/resolvers.ts';
import { districtResolvers } from './district/resolvers.ts';
import { downloadResolvers } from './download/resolvers.ts';
import { exchangeResolvers } from './exchange/resolvers.ts';
import { healthResolvers } from './health/resolvers.ts';
import { pathResolvers } from './insight/paths.ts';
import { insightResolvers } from './insight/resolvers.ts';
import { mergeResolvers } from './merge/resolvers.ts';
import { municipalityResolvers } from './municipality/resolvers.ts';
import { overviewResolvers } from './overview/resolvers.ts';
import { principalResolvers } from './principal/resolvers.ts';
import { projectResolvers } from './project/resolvers.ts';
import { searchResolvers } from './search/resolvers.ts';
import type { Resolvers } from './types.generated.ts';

const topics: Resolvers[] = [
  atlasResolvers,
  principalResolvers,
  projectResolvers,
  coordinatorResolvers,
  districtResolvers,
  challengeResolvers,
  mergeResolvers,
  municipalityResolvers,
  healthResolvers,
  insightResolvers,
  pathResolvers,
  exchangeResolvers,
  searchResolvers,
  overviewResolvers,
  downloadResolvers,
];

/** Builds the schema. @throws Error when a type has no resolver or a field no policy */
export function buildSchema(): GraphQLSchema {
  const typeDefs = readFileSync(new URL('./schema.generated.graphql', import.meta.url), 'utf8');
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: topics,
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  });
  return guardSchema(schema);
}
