// Spans of fiscal years as people write them: 令和3〜5年度.
import type { TFunction } from 'i18next';
import type { Language } from '../words/words.ts';

function eraOf(year: number) {
  if (year >= 2019) return { era: 'reiwa', nth: year - 2018 } as const;
  if (year >= 1989) return { era: 'heisei', nth: year - 1988 } as const;
  return null;
}

function single(year: number, t: TFunction): string {
  const found = eraOf(year);
  if (!found) return t('years.plain', { year });
  return t(`years.${found.era}`, { nth: found.nth === 1 ? t('year.first') : String(found.nth) });
}

/**
 * In Japanese `令和3〜5年度`, `令和3年度〜` while it is open, `令和3年度` for one year, both ends where it spans two eras;
 * in English `FY2021–2023`.
 */
export function fiscalYears(from: number, to: number | null, t: TFunction, language: Language): string {
  const open = (text: string | number) => t('panel.since', { from: text });
  const span = (one: string | number, other: string | number) => t('panel.span', { from: one, to: other });
  if (language === 'en') {
    const year = to === null ? open(from) : from === to ? String(from) : span(from, to);
    return t('years.plain', { year });
  }
  if (to === null) return open(single(from, t));
  if (from === to) return single(from, t);
  const [one, other] = [eraOf(from), eraOf(to)];
  const isOneEra = one && other && one.era === other.era && one.nth > 1;
  if (!isOneEra) return span(single(from, t), single(to, t));
  return t(`years.${one.era}`, { nth: span(one.nth, other.nth) });
}
