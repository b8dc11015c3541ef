// What a query may cost: depth, aliases, and the number of fields it may be expected to return.
import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Config } from './config.ts';
import type { Context } from './context.ts';

/** A list counts as many items as `first` asks for; a list without it as these. */
const LIST_ITEMS = 10;

const byPageSize: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const isList = String(field.type).startsWith('[');
  const items = typeof args.first === 'number' ? args.first : isList ? LIST_ITEMS : 1;
  return 1 + items * childComplexity;
};

const tooLarge = (message: string) => new GraphQLError(message, { extensions: { code: 'TOO_LARGE' } });

/** Rules of depth and aliases, checked before anything runs. */
export function limitRules({ MAX_QUERY_DEPTH, MAX_QUERY_ALIASES }: Config): ValidationRule[] {
  const options = { exposeLimits: true, errorMessage: 'TOO_LARGE' };
  return [
    maxDepthRule({ n: MAX_QUERY_DEPTH, ignoreIntrospection: true, ...options }) as ValidationRule,
    maxAliasesRule({ n: MAX_QUERY_ALIASES, ...options }) as ValidationRule,
  ];
}

/** Refuses an operation whose expected size is above the limit. */
export function costLimit({ MAX_QUERY_COST }: Config, schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request, document }) {
          const cost = getComplexity({
            schema,
            query: document,
            variables: request.variables,
            operationName: request.operationName,
            estimators: [byPageSize],
          });
          if (cost > MAX_QUERY_COST) {
            throw tooLarge(
              `This query may return ${cost} fields; ${MAX_QUERY_COST} are allowed. Ask for smaller pages.`,
            );
          }
        },
      };
    },
  };
}
