// The size of a file as people say it.
import type { Language } from '../../words/words.ts';

/** Bytes up to 999, then kB and MB with at most one decimal. */
export function fileSize(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'B'] : bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value as number)} ${unit}`;
}
