// What can be done with a coordinator, as calls of the API after which everything shown is loaded anew.
import { useForget } from '../../form/useForget.ts';
import type { Saved } from '../../form/useRecordForm.ts';
import {
  ArchiveCoordinatorDocument,
  type ArchiveInput,
  type CoordinatorSavedFragment,
  CreateCoordinatorDocument,
  type CreateCoordinatorInput,
  DeleteCoordinatesDocument,
  type DeleteCoordinatesInput,
  DeleteKnowsDocument,
  type DeleteKnowsInput,
  SetCoordinatesDocument,
  type SetCoordinatesInput,
  SetKnowsDocument,
  type SetKnowsInput,
  UpdateCoordinatorDocument,
} from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

/** Each call gives back the coordinator's id and what looks wrong now. */
export function useCoordinatorSaves() {
  const forget = useForget();
  const done = async (answer: Promise<{ saved: CoordinatorSavedFragment }>): Promise<Saved> => {
    const { saved } = await answer;
    await forget();
    return { id: saved.coordinator.id, warnings: saved.warnings };
  };
  return {
    create: (input: Record<string, unknown>) =>
      done(ask(CreateCoordinatorDocument, { input: input as unknown as CreateCoordinatorInput })),
    update: (id: string, input: Record<string, unknown>, revision: number) =>
      done(ask(UpdateCoordinatorDocument, { input: { ...input, id, revision } })),
    archive: (input: ArchiveInput) => done(ask(ArchiveCoordinatorDocument, { input })),
    setKnows: (input: SetKnowsInput) => done(ask(SetKnowsDocument, { input })),
    deleteKnows: (input: DeleteKnowsInput) => done(ask(DeleteKnowsDocument, { input })),
    setCoordinates: async (input: SetCoordinatesInput, before?: DeleteCoordinatesInput) => {
      const set = ask(SetCoordinatesDocument, { input });
      if (!before || before.since === input.since) return done(set);
      // First the new one: were the second to fail, nothing would be lost.
      await set;
      return done(ask(DeleteCoordinatesDocument, { input: before }));
    },
    deleteCoordinates: (input: DeleteCoordinatesInput) => done(ask(DeleteCoordinatesDocument, { input })),
  };
}
