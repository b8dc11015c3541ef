// The switch between Japanese and English; the choice stands in the address.
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { languages } from '../words/words.ts';

/** Two buttons, the language shown being pressed. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  return (
    <fieldset className="flex overflow-hidden rounded-8 border border-solid-gray-600">
      <legend className="sr-only">{t('language.label')}</legend>
      {languages.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          aria-pressed={i18n.language === lang}
          onClick={() => navigate({ to: '.', search: (state) => ({ ...state, lang }), replace: true })}
          className="px-3 py-2 text-oln-14N-100 hover:underline aria-pressed:bg-key-900 aria-pressed:font-700 aria-pressed:text-white"
        >
          {t(`language.${lang}`)}
        </button>
      ))}
    </fieldset>
  );
}
