// The preview of a file: whether it is of what is chosen now, and a way to make it.
import { useMutation } from '@tanstack/react-query';
import { StartPreviewDocument } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { type Choices, inputOf, isStale } from './choices.ts';
import type { Reading } from './reading/useReading.ts';
import { useDataState } from './useDataState.ts';

/** What the steps need of the preview. */
export interface Preview {
  /** Whether something else was chosen since the last one was made, or none was made. */
  isStale: boolean;
  /** Whether one is about to be made. */
  isStarting: boolean;
  error: Error | null;
  /** Shows the preview, made anew where that is needed. */
  open: () => void;
  /** Makes it anew in any case, e.g. because the atlas has changed since. */
  renew: () => void;
}

/** See {@link Preview}. */
export function usePreview(
  file: string,
  choices: Choices,
  change: (part: Partial<Choices>) => void,
  reading: Reading | undefined,
): Preview {
  const [{ job }, go] = useDataState();
  const input = reading && inputOf(file, choices, reading);
  const start = useMutation({
    mutationFn: async () => (await ask(StartPreviewDocument, { input: input! })).startPreview.id,
    networkMode: 'always',
    onSuccess: (id) => {
      change({ preview: { job: id, of: JSON.stringify(input) } });
      go({ step: 'preview', job: id, run: undefined, outcome: undefined, note: undefined, pages: undefined });
    },
  });
  const stale = !input || isStale(choices, job, input);
  const renew = () => input && start.mutate();
  return {
    isStale: stale,
    isStarting: start.isPending,
    error: start.error,
    open: () => (stale ? renew() : go({ step: 'preview', run: undefined })),
    renew,
  };
}
