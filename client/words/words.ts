// Every string of the client in both languages, from ja.json and en.json, which have the same keys.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };

/** Languages of the client; the first is the one shown when the address names none. */
export const languages = ['ja', 'en'] as const;

/** A language of the client. */
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ja };
  }
}

/** Makes the words ready in Japanese; nothing is fetched, so they are there before the first page is drawn. */
export function loadWords(): void {
  void i18next.use(initReactI18next).init({
    lng: languages[0],
    fallbackLng: false,
    initAsync: false,
    resources: { ja: { translation: ja }, en: { translation: en } },
    // React escapes what it writes.
    interpolation: { escapeValue: false },
  });
}

/** Shows the client in a language, Japanese when none is named, and says so to screen readers. */
export async function showLanguage(language: Language = languages[0]): Promise<void> {
  document.documentElement.lang = language;
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
