// What can be done with a project and those who take part.
import {
  ArchiveProjectDocument,
  CreateProjectDocument,
  DeleteParticipationDocument,
  type DeleteParticipationInput,
  SetParticipationDocument,
  type SetParticipationInput,
  UpdateProjectDocument,
} from '../../gql/graphql.ts';
import { useRecordSaves } from '../../record/useRecordSaves.ts';

/** Its calls of the API. */
export function useProjectSaves() {
  const saves = useRecordSaves({
    create: CreateProjectDocument,
    update: UpdateProjectDocument,
    archive: ArchiveProjectDocument,
  });
  return {
    ...saves,
    setPart: (input: SetParticipationInput, before: DeleteParticipationInput | null) => {
      const isMoved = before && (before.role !== input.role || before.since !== input.since);
      const outdated = isMoved ? before : null;
      return saves.replace(SetParticipationDocument, input, DeleteParticipationDocument, outdated);
    },
    deletePart: (input: DeleteParticipationInput) => saves.write(DeleteParticipationDocument, input),
  };
}
