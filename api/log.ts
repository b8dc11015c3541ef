// One log line for each operation: its name, how long it took and how it ended; never a variable or a value.
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.ts';
import { codeOf, type ErrorCode } from './errors.ts';

/** Failures of ours, not of who asks: logged whole, because the client learns their code only. */
const FAILURES: readonly ErrorCode[] = ['INTERNAL', 'DATABASE_UNAVAILABLE', 'TIMEOUT'];

/** Logs every operation; a failure is logged whole, and the client gets the request's id to name it by. */
export function operationLog(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async didEncounterErrors({ contextValue, errors }) {
          const { log, requestId } = contextValue;
          for (const error of errors) {
            const code = codeOf(error);
            if (!FAILURES.includes(code)) continue;
            log.error({ requestId, code, err: error.originalError ?? error });
            error.extensions.requestId = requestId;
          }
        },
        async willSendResponse({ contextValue, operationName, operation, errors }) {
          contextValue.log.info({
            requestId: contextValue.requestId,
            operation: operationName ?? operation?.operation,
            ms: Math.round(performance.now() - start),
            viewer: contextValue.viewer.role,
            codes: errors?.map(codeOf),
          });
        },
      };
    },
  };
}
