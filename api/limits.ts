// What a query may cost: depth, aliases, and the number of fields it may be expected to return.
import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Config } from './config.ts';
import type { Context } from './context.ts';
import { AppError, type Words } from './errors.ts';

/** A list counts as many items as `first` asks for; a list without it as these. */
const LIST_ITEMS = 10;

const byPageSize: ComplexityEstimator = ({ type, args, childComplexity, field }) => {
  // The page size stands at the connection; the lists in it hold the same items once more, not as many again.
  if (type.name.endsWith('Connection')) return 1 + childComplexity;
  const isList = String(field.type).startsWith('[');
  const items = typeof args.first === 'number' ? Math.max(1, args.first) : isList ? LIST_ITEMS : 1;
  return 1 + items * childComplexity;
};

function tooLarge(words: Words): GraphQLError {
  const originalError = new AppError('TOO_LARGE', words);
  return new GraphQLError(words.ja, { originalError, extensions: { http: { status: 400 } } });
}

/** Rules of depth and aliases, checked before anything runs. */
export function limitRules({ MAX_QUERY_DEPTH, MAX_QUERY_ALIASES }: Config): ValidationRule[] {
  // A rule that throws would end validation with an error of the server's own; it shall report like every other rule.
  const refusing = (ja: string, en: string) => ({
    propagateOnRejection: false,
    onReject: [(context: ValidationContext | null) => context?.reportError(tooLarge({ ja, en }))],
  });
  const depth = refusing(
    `問い合わせの入れ子が深すぎます（${MAX_QUERY_DEPTH}段まで）。`,
    `The query is nested too deeply (${MAX_QUERY_DEPTH} levels at most).`,
  );
  const aliases = refusing(
    `問い合わせの別名が多すぎます（${MAX_QUERY_ALIASES}個まで）。`,
    `The query has too many aliases (${MAX_QUERY_ALIASES} at most).`,
  );
  return [
    maxDepthRule({ n: MAX_QUERY_DEPTH, ignoreIntrospection: true, ...depth }) as ValidationRule,
    maxAliasesRule({ n: MAX_QUERY_ALIASES, ...aliases }) as ValidationRule,
  ];
}

/** Refuses an operation whose expected size is above the limit. */
export function costLimit({ MAX_QUERY_COST }: Config, schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ request: { variables = {}, operationName }, document, operation }) {
          // Without an operation, or with variables that do not fit, nothing runs and GraphQL says why.
          if (!operation || getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors)
            return;
          const cost = costOf({ schema, query: document, variables, operationName });
          if (cost <= MAX_QUERY_COST) return;
          const size = Number.isFinite(cost)
            ? { ja: `約${cost}`, en: `${cost}` }
            : { ja: '多数の', en: 'many' };
          throw tooLarge({
            ja: `この問い合わせの答えは${size.ja}項目になりえます（${MAX_QUERY_COST}まで）。ページを小さくしてください。`,
            en: `This query may return ${size.en} fields; ${MAX_QUERY_COST} are allowed. Ask for smaller pages.`,
          });
        },
      };
    },
  };
}

/** The expected number of fields; infinite where the document has more nodes than are worth counting. */
function costOf(query: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    return getComplexity({ ...query, estimators: [byPageSize] });
  } catch (error) {
    if (error instanceof GraphQLError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
