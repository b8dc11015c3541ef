// Ties of a record under a heading, each to be changed in place, and one to be added.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WarningPartsFragment } from '../gql/graphql.ts';
import { SavedNote } from './SavedNote.tsx';
import type { Saved } from './useRecordForm.ts';

/** How the rows of a list of ties are edited. */
export interface TieEditing {
  /** Which tie is open: its key, `add` for a new one. */
  open: string | undefined;
  setOpen: (key: string | undefined) => void;
}

interface EditableTiesProps {
  /** Id of the section and of its heading. */
  name: string;
  title: string;
  /** Stands right of the heading. */
  aside?: ReactNode;
  mayEdit: boolean;
  editing: TieEditing;
  /** What the button says that opens the form of a new one. */
  add: string;
  /** The form of the tie that is open. */
  form: (onSaved: (saved: Saved) => void, onCancel: () => void) => ReactNode;
  /** The ties, as rows that hold an {@link EditTie} each. */
  children: (openForm: ReactNode) => ReactNode;
}

/** Heading, what was saved, the rows with the open form in its place, and below them the button or form that adds one. */
export function EditableTies(props: EditableTiesProps) {
  const { name, title, aside, mayEdit, editing, add, form, children } = props;
  const { open, setOpen } = editing;
  const [saved, setSaved] = useState<readonly WarningPartsFragment[] | null>(null);
  const section = useRef<HTMLElement>(null);
  const last = useRef(open);
  const left = useRef<string>(undefined);
  useEffect(() => {
    if (open !== undefined) left.current = undefined;
    else if (last.current !== undefined) left.current = last.current;
    const isClosed = last.current !== undefined && open === undefined;
    last.current = open;
    const hasFocus = document.activeElement !== null && document.activeElement !== document.body;
    if (left.current === undefined || (hasFocus && !isClosed)) return;
    const button = section.current?.querySelector<HTMLElement>(`[data-opens="${CSS.escape(left.current)}"]`);
    // What was taken out, or moved to another place, has no button any more, or loses it once the rows are loaded anew.
    (button ?? section.current?.querySelector<HTMLElement>('h2'))?.focus();
    if (!button) left.current = undefined;
  });
  const shown =
    open === undefined || !mayEdit
      ? null
      : form(
          ({ warnings }) => {
            setSaved(warnings);
            // Meanwhile another may have been opened: the rows can be there anew before the rest of the page is.
            if (last.current === undefined || last.current === open) setOpen(undefined);
          },
          () => setOpen(undefined),
        );
  return (
    <section ref={section} aria-labelledby={name} className="mt-8" data-section={name}>
      <div className="mb-2 flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-solid-gray-300 pb-1">
        <h2 id={name} tabIndex={-1} className="text-std-20B-150">
          {title}
        </h2>
        {aside}
      </div>
      <SavedNote warnings={saved} />
      {children(open === 'add' ? null : shown)}
      {mayEdit &&
        (open === 'add' ? (
          shown
        ) : (
          <p className="mt-3">
            <button
              type="button"
              className="button-plain"
              data-opens="add"
              onClick={() => {
                setSaved(null);
                setOpen('add');
              }}
            >
              {add}
            </button>
          </p>
        ))}
    </section>
  );
}

/** The button in a row that opens the row's form. */
export function EditTie({ name, id, onOpen }: { name: string; id: string; onOpen: (key: string) => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="link shrink-0 text-dns-14N-130"
      data-opens={id}
      aria-label={t('form.editWhat', { what: name })}
      onClick={() => onOpen(id)}
    >
      {t('form.edit')}
    </button>
  );
}
