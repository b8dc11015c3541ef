// Values of records in the language of the page.
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../figure/useCatalogue.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { valueText } from './valueText.ts';

/** Says a value of a field, and in words that there is none. */
export function useValueText(): (field: string, value: string | null | undefined) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useCatalogue();
  const wording = { t, language, fields: data?.fields ?? [] };
  return (field, value) => (value == null ? t('data.row.empty') : valueText(field, value, wording));
}
