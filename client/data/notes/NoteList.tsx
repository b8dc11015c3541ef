// Remarks below each other.
import type { NoteFragment } from '../../gql/graphql.ts';
import { NoteText } from './NoteText.tsx';

/** The remarks on a file as a list; nothing where there are none. */
export function NoteList({ notes, label }: { notes: readonly NoteFragment[]; label: string }) {
  if (notes.length === 0) return null;
  return (
    <ul
      aria-label={label}
      className="my-3 flex flex-col gap-1 rounded-8 border border-yellow-900 bg-yellow-50 px-4 py-3 text-dns-14N-130"
    >
      {notes.map((note) => (
        <li key={[note.code, note.line, note.column, note.value].join(' ')}>
          <NoteText note={note} withLine />
        </li>
      ))}
    </ul>
  );
}
