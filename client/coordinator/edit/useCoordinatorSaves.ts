// What can be done with a coordinator, whom one knows and what one looks after.
import {
  ArchiveCoordinatorDocument,
  CreateCoordinatorDocument,
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
import { useRecordSaves } from '../../record/useRecordSaves.ts';

/** Its calls of the API. */
export function useCoordinatorSaves() {
  const saves = useRecordSaves({
    create: CreateCoordinatorDocument,
    update: UpdateCoordinatorDocument,
    archive: ArchiveCoordinatorDocument,
  });
  return {
    ...saves,
    setKnows: (input: SetKnowsInput) => saves.write(SetKnowsDocument, input),
    deleteKnows: (input: DeleteKnowsInput) => saves.write(DeleteKnowsDocument, input),
    setCoordinates: (input: SetCoordinatesInput, before: DeleteCoordinatesInput | null) => {
      const outdated = before && before.since !== input.since ? before : null;
      return saves.replace(SetCoordinatesDocument, input, DeleteCoordinatesDocument, outdated);
    },
    deleteCoordinates: (input: DeleteCoordinatesInput) => saves.write(DeleteCoordinatesDocument, input),
  };
}
