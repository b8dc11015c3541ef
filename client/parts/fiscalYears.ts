// Spans of fiscal years as people write them: 令和3〜5年度.
import type { TFunction } from 'i18next';

function eraOf(year: number) {
  if (year >= 2019) return { era: 'reiwa', count: year - 2018 } as const;
  if (year >= 1989) return { era: 'heisei', count: year - 1988 } as const;
  return null;
}

function single(year: number, t: TFunction): string {
  const era = eraOf(year);
  if (!era) return t('years.plain', { year });
  return t(`years.${era.era}`, { nth: era.count === 1 ? t('year.first') : String(era.count), year });
}

/** `令和3〜5年度`, `令和3年度〜` while it is open, `令和3年度` for one year; both eras where it spans two. */
export function fiscalYears(from: number, to: number | null, t: TFunction): string {
  if (to === null) return t('panel.since', { from: single(from, t) });
  if (from === to) return single(from, t);
  const [one, other] = [eraOf(from), eraOf(to)];
  const isOneEra = one && other && one.era === other.era && one.count > 1;
  if (!isOneEra) return t('panel.span', { from: single(from, t), to: single(to, t) });
  return t(`years.${one.era}`, {
    nth: t('panel.span', { from: one.count, to: other.count }),
    year: t('panel.span', { from, to }),
  });
}
