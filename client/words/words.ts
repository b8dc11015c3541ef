// Every string of the client in both languages, from ja.json and en.json, which have the same keys; each is loaded when it is shown.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type ja from './ja.json';

/** Languages of the client; the first is the one shown when the address names none. */
export const languages = ['ja', 'en'] as const;

/** A language of the client. */
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ja };
  }
}

const files = { ja: () => import('./ja.json'), en: () => import('./en.json') };

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', (await files[language]()).default);
}

/** Makes the words of a language ready, Japanese when none is named, before the first page is drawn. */
export async function loadWords(language: Language = languages[0]): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    // React escapes what it writes.
    interpolation: { escapeValue: false },
  });
  await load(language);
}

/** Makes the words of every language ready, for a page that shows or searches both. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(languages.map(load));
}

/** Shows the client in a language, Japanese when none is named, and says so to screen readers. */
export async function showLanguage(language: Language = languages[0]): Promise<void> {
  // Even the same language, written anew, would make the browser look at every element again.
  if (document.documentElement.lang !== language) document.documentElement.lang = language;
  await load(language);
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
