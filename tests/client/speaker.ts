// The client's words in one language, for tests of what pages say.
import i18next from 'i18next';
import type { Speaker } from '../../client/principal/page/sentences.ts';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };
import type { Language } from '../../client/words/words.ts';

/** Words and language of a page shown in it. */
export function speaker(language: Language): Speaker {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { ja: { translation: ja }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  return { t: instance.t, language };
}
