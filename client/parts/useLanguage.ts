// The language shown.
import { useTranslation } from 'react-i18next';
import type { Language } from '../words/words.ts';

/** The language shown, to choose from texts that the API gives in both. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
