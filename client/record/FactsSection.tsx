// What is recorded of something, and its form in the same place.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EditSection } from '../form/EditSection.tsx';
import type { Editing } from '../form/Sections.ts';
import type { FormEnds } from '../form/useRecordForm.ts';
import { Facts, type FactsProps } from '../parts/Facts.tsx';

interface FactsSectionProps extends FactsProps {
  sections: Editing;
  /** The form with its name. */
  form: (label: string, ends: FormEnds) => ReactNode;
}

/** Facts as pairs under the heading that every such page has. */
export function FactsSection({ sections, form, facts }: FactsSectionProps) {
  const { t } = useTranslation();
  const title = t('record.facts');
  return (
    <EditSection
      name="facts"
      title={title}
      sections={sections}
      form={(ends) => form(t('form.editWhat', { what: title }), ends)}
    >
      <Facts facts={facts} />
    </EditSection>
  );
}
