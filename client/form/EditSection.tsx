// A part of a record's page that can be edited in place.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WarningPartsFragment } from '../gql/graphql.ts';
import { SavedNote } from './SavedNote.tsx';
import type { Saved } from './useRecordForm.ts';

interface EditSectionProps {
  /** Name of the section; unique on the page. */
  name: string;
  title: string;
  /** Whether the viewer may edit it. */
  mayEdit: boolean;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** The form; it is to call one of the two when it is done. */
  form: (onSaved: (saved: Saved) => void, onCancel: () => void) => ReactNode;
  children: ReactNode;
}

/** What is recorded, with a button that puts the form in its place; afterwards the button has the focus again. */
export function EditSection(props: EditSectionProps) {
  const { name, title, mayEdit, isOpen, onOpen, onClose, form, children } = props;
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
    onClose();
  };
  const isForm = isOpen && mayEdit;
  return (
    <section aria-labelledby={name} className="mt-8" data-section={name}>
      <div className="flex items-center justify-between gap-4 border-b border-solid-gray-300 pb-1">
        <h2 id={name} className="text-std-20B-150">
          {title}
        </h2>
        {mayEdit && !isForm && (
          <button
            ref={button}
            type="button"
            className="link min-h-9 shrink-0 px-2 text-oln-16N-100"
            aria-label={t('form.editWhat', { what: title })}
            onClick={() => {
              setSaved(null);
              onOpen();
            }}
          >
            {t('form.edit')}
          </button>
        )}
      </div>
      <SavedNote warnings={saved} />
      {isForm
        ? form(
            ({ warnings }) => close(warnings),
            () => close(null),
          )
        : children}
    </section>
  );
}
