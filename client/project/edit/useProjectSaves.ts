// What can be done with a project, as calls of the API after which everything shown is loaded anew.

import { useForget } from '../../form/useForget.ts';
import type { Saved } from '../../form/useRecordForm.ts';
import {
  type ArchiveInput,
  ArchiveProjectDocument,
  CreateProjectDocument,
  type CreateProjectInput,
  DeleteParticipationDocument,
  type DeleteParticipationInput,
  type ProjectSavedFragment,
  SetParticipationDocument,
  type SetParticipationInput,
  UpdateProjectDocument,
} from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';

const savedOf = ({ saved }: { saved: ProjectSavedFragment }): Saved => ({
  id: saved.project.id,
  warnings: saved.warnings,
});

/** Each call gives back the project's id and what looks wrong with it now. */
export function useProjectSaves() {
  const forget = useForget();
  const done = async (answer: Promise<{ saved: ProjectSavedFragment }>) => {
    const saved = savedOf(await answer);
    await forget();
    return saved;
  };
  return {
    create: (input: Record<string, unknown>) =>
      done(ask(CreateProjectDocument, { input: input as unknown as CreateProjectInput })),
    update: (id: string, input: Record<string, unknown>, revision: number) =>
      done(ask(UpdateProjectDocument, { input: { ...input, id, revision } })),
    archive: (input: ArchiveInput) => done(ask(ArchiveProjectDocument, { input })),
    setPart: async (input: SetParticipationInput, before?: DeleteParticipationInput) => {
      const set = ask(SetParticipationDocument, { input });
      const isMoved = before && (before.role !== input.role || before.since !== input.since);
      if (!isMoved) return done(set);
      // First the new one: were the second to fail, nothing would be lost.
      await set;
      return done(ask(DeleteParticipationDocument, { input: before }));
    },
    deletePart: (input: DeleteParticipationInput) => done(ask(DeleteParticipationDocument, { input })),
  };
}
