// The language that sentences are in.
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Speaker } from './sentences.ts';

/** What functions need that write sentences. */
export function useSpeaker(): Speaker {
  return { t: useTranslation().t, language: useLanguage() };
}
