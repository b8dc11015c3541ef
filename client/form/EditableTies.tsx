// Ties of a record under a heading, each to be changed in place, and one to be added.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WarningPartsFragment } from '../gql/graphql.ts';
import { PageSection } from '../parts/PageSection.tsx';
import { SavedNote } from './SavedNote.tsx';
import type { Editing } from './Sections.ts';
import type { FormEnds } from './useRecordForm.ts';

interface EditableTiesProps<Tie> {
  /** Id of the section and of its heading. */
  name: string;
  title: string;
  /** Stands right of the heading. */
  aside?: ReactNode;
  sections: Editing;
  ties: readonly Tie[];
  /** What the address says while a tie is open; unique on the page. */
  keyOf: (tie: Tie) => string;
  /** What the address says while one is added; unique on the page. */
  addKey: string;
  /** What the button says that adds one. */
  add: string;
  /** What is said where there are none. */
  none: string;
  /** Whom or what a tie leads to. */
  nameOf: (tie: Tie) => string;
  /** The same as a link. */
  link: (tie: Tie) => ReactNode;
  /** What else there is to say of a tie. */
  about: (tie: Tie) => ReactNode;
  /** The form of a tie; of a new one for null. */
  form: (tie: Tie | null, ends: FormEnds) => ReactNode;
  /** The ties in their order, each as a row; `open` is the one that has the form in its place. */
  children: (row: (tie: Tie) => ReactNode, open: Tie | undefined) => ReactNode;
}

/** Heading, what was saved, the rows with the open form in its place, and below them the button or form that adds one. */
export function EditableTies<Tie>(props: EditableTiesProps<Tie>) {
  const { name, title, aside, sections, ties, keyOf, addKey, add, none, form, children } = props;
  const { mayEdit, setOpen } = sections;
  const tie = ties.find((each) => keyOf(each) === sections.open);
  const isAdding = sections.open === addKey;
  const open = tie || isAdding ? sections.open : undefined;
  const [saved, setSaved] = useState<readonly WarningPartsFragment[] | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const last = useFocusBack(section, open);
  const ends: FormEnds = {
    onSaved: ({ warnings }) => {
      setSaved(warnings);
      // Meanwhile another may have been opened: the rows can be there anew before the rest of the page is.
      if (last.current === undefined || last.current === open) setOpen(undefined);
    },
    onCancel: () => setOpen(undefined),
  };
  const row = (each: Tie) =>
    tie && each === tie && mayEdit ? (
      form(tie, ends)
    ) : (
      <Row id={keyOf(each)} onOpen={mayEdit ? setOpen : null} tie={each} {...props} />
    );
  return (
    <div ref={section} data-section={name}>
      <PageSection id={name} title={title} aside={aside}>
        <SavedNote warnings={saved} />
        {ties.length === 0 && <p className="text-dns-16N-130">{none}</p>}
        {children(row, tie)}
        {mayEdit && isAdding && form(null, ends)}
        {mayEdit && !isAdding && (
          <p className="mt-3">
            <button
              type="button"
              className="button-plain"
              data-opens={addKey}
              onClick={() => {
                setSaved(null);
                setOpen(addKey);
              }}
            >
              {add}
            </button>
          </p>
        )}
      </PageSection>
    </div>
  );
}

/** Gives the focus back to the button that opened a form, once the form is gone. @returns the key that was open last */
function useFocusBack(section: { current: HTMLElement | null }, open: string | undefined) {
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
  return last;
}

interface RowProps<Tie> extends Pick<EditableTiesProps<Tie>, 'nameOf' | 'link' | 'about'> {
  tie: Tie;
  id: string;
  /** Null for those who may not edit. */
  onOpen: ((key: string) => void) | null;
}

function Row<Tie>({ tie, id, onOpen, nameOf, link, about }: RowProps<Tie>) {
  const { t } = useTranslation();
  return (
    <div className="flex items-start justify-between gap-x-4" data-tie={id}>
      <div className="flex min-w-0 flex-1 flex-col justify-between gap-x-4 sm:flex-row">
        <span className="min-w-0 text-dns-16N-130">{link(tie)}</span>
        <span className="flex flex-wrap gap-x-3 text-dns-14N-130 sm:shrink-0">{about(tie)}</span>
      </div>
      {onOpen && (
        <button
          type="button"
          className="link shrink-0 text-dns-14N-130"
          data-opens={id}
          aria-label={t('form.editWhat', { what: nameOf(tie) })}
          onClick={() => onOpen(id)}
        >
          {t('form.edit')}
        </button>
      )}
    </div>
  );
}
