// A word of the house, or how to read something.
import { useTranslation } from 'react-i18next';
import type { readings, terms } from '../figure/terms.ts';
import { Entry } from './Entry.tsx';

interface TextEntryProps {
  anchor: string;
  /** Where its texts stand in words. */
  words: `help.word.${(typeof terms)[number]}` | `help.reading.${(typeof readings)[number]}`;
  isAimedAt: boolean;
}

/** Its name in both languages and its meaning. */
export function TextEntry({ anchor, words, isAimedAt }: TextEntryProps) {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'ja' ? 'en' : 'ja';
  return (
    <Entry
      anchor={anchor}
      isAimedAt={isAimedAt}
      name={t(`${words}.name`)}
      other={{ text: i18n.getFixedT(other)(`${words}.name`), lang: other }}
    >
      <p className="mt-1 max-w-3xl text-std-16N-170">{t(`${words}.meaning`)}</p>
    </Entry>
  );
}
