// A span of fiscal years, short.
import type { TFunction } from 'i18next';

/** `2021〜2023`, `2021〜` while it is open, `2021` for one year. */
export function years(from: number, to: number | null, t: TFunction): string {
  if (to === null) return t('panel.since', { from });
  return from === to ? String(from) : t('panel.span', { from, to });
}
