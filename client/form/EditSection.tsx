// A part of a record's page that can be edited in place.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WarningPartsFragment } from '../gql/graphql.ts';
import { PageSection } from '../parts/PageSection.tsx';
import { SavedNote } from './SavedNote.tsx';
import type { Editing } from './Sections.ts';
import type { FormEnds } from './useRecordForm.ts';

interface EditSectionProps {
  /** Name of the section; unique on the page. */
  name: string;
  title: string;
  sections: Editing;
  /** The form; it is to call one of the two when it is done. */
  form: (ends: FormEnds) => ReactNode;
  children: ReactNode;
}

/** What is recorded, with a button that puts the form in its place; afterwards the button has the focus again. */
export function EditSection({ name, title, sections, form, children }: EditSectionProps) {
  const { mayEdit, open, setOpen } = sections;
  const isOpen = open === name;
  const { t } = useTranslation();
  const [saved, setSaved] = useState<readonly WarningPartsFragment[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = (warnings: readonly WarningPartsFragment[] | null) => {
    setSaved(warnings);
    setOpen(undefined);
  };
  const isForm = isOpen && mayEdit;
  return (
    <div data-section={name}>
      <PageSection
        id={name}
        title={title}
        aside={
          mayEdit &&
          !isForm && (
            <button
              ref={button}
              type="button"
              className="link min-h-9 shrink-0 pl-2 text-oln-16N-100"
              aria-label={t('form.editWhat', { what: title })}
              onClick={() => {
                setSaved(null);
                setOpen(name);
              }}
            >
              {t('form.edit')}
            </button>
          )
        }
      >
        <SavedNote warnings={saved} />
        {isForm
          ? form({ onSaved: ({ warnings }) => close(warnings), onCancel: () => close(null) })
          : children}
      </PageSection>
    </div>
  );
}
