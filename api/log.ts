// One log line for each operation: its name, how long it took and how it ended; never a variable or a value.
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Context } from './context.ts';
import { asAppError } from './errors.ts';

/** Logs every operation; an error that is masked for the client is logged whole. */
export function operationLog(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async didEncounterErrors({ contextValue, errors }) {
          for (const error of errors) {
            const original = unwrapResolverError(error);
            const { code } = asAppError(original);
            if (original !== error && code === 'INTERNAL')
              contextValue.log.error({ requestId: contextValue.requestId, err: original });
          }
        },
        async willSendResponse({ contextValue, operationName, operation, errors }) {
          contextValue.log.info({
            requestId: contextValue.requestId,
            operation: operationName ?? operation?.operation,
            ms: Math.round(performance.now() - start),
            viewer: contextValue.viewer.role,
            codes: errors?.map((error) => error.extensions.code),
          });
        },
      };
    },
  };
}
