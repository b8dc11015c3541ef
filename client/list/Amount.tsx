// A number in a cell of a list.
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { Nothing } from './Several.tsx';

/** The number as the language writes it; a dash where there is none. */
export function Amount({ value }: { value: number | null }) {
  const language = useLanguage();
  return value === null ? <Nothing /> : formatFigure(value, language);
}
