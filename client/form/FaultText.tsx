// What is wrong with a field, in words.
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Fault } from './faults.ts';

/** Our own word, or what the API said. */
export function FaultText({ fault }: { fault: Fault }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return typeof fault === 'string' ? t(`form.fault.${fault}`) : fault[language];
}
