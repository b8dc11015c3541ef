// What can be done with a record, as calls of the API after each of which everything shown is loaded anew.
import { useForget } from '../form/useForget.ts';
import type { Saved } from '../form/useRecordForm.ts';
import type { ArchiveInput, TypedDocumentString, WarningPartsFragment } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';

/** What the API gives back for anything that is written. */
interface Answer {
  saved: { record: { id: string }; warnings: readonly WarningPartsFragment[] };
}

type Write<Input> = TypedDocumentString<Answer, { input: Input }>;

interface Writes<Create, Update> {
  create: Write<Create>;
  update: Write<Update>;
  archive: Write<ArchiveInput>;
}

/** Each call gives back the record's id and what looks wrong now. */
export function useRecordSaves<Create, Update>({ create, update, archive }: Writes<Create, Update>) {
  const forget = useForget();
  async function write<Input>(document: Write<Input>, input: Input): Promise<Saved> {
    const { saved } = await ask(document, { input });
    await forget();
    return { id: saved.record.id, warnings: saved.warnings };
  }
  return {
    write,
    create: (input: Record<string, unknown>) => write(create, input as Create),
    update: (id: string, input: Record<string, unknown>, revision: number) =>
      write(update, { ...input, id, revision } as Update),
    archive: (input: ArchiveInput) => write(archive, input),
    /** Writes a tie in place of one with another key; where there is none to be replaced, that alone. */
    replace: async <Tie, Key>(set: Write<Tie>, tie: Tie, take: Write<Key>, before: Key | null) => {
      if (!before) return write(set, tie);
      // First the new one: were the second to fail, nothing would be lost.
      await ask(set, { input: tie });
      return write(take, before);
    },
  };
}
