// The text of a cell of a workbook: as Excel holds it, dates as the format of the cell shows them.
import { shownText } from '../excel-text.ts';
import { serialText } from './serial.ts';
import type { NumberFormat } from './styles.ts';

/** What the cells of a workbook refer to. */
export interface Shared {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

const PLAIN = /^-?(0|[1-9]\d{0,14})$/;

/** Digits of a number without exponent, as many as needed to tell it from others. */
function digitsOf(stored: string): string {
  if (PLAIN.test(stored)) return stored;
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const shortest = String(value);
  return shortest.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : shortest;
}

function numberText(stored: string, format: NumberFormat, from1904: boolean): string {
  const digits = digitsOf(stored);
  if (!format) return digits;
  if ('digits' in format) return /^\d+$/.test(digits) ? digits.padStart(format.digits, '0') : digits;
  return serialText(Number(stored), format.shown, from1904) ?? digits;
}

/**
 * Text of a cell; null: it is an error.
 * @param type the cell's `t`
 * @param stored the text of its `v`
 */
export function cellText(type: string, stored: string, style: number, shared: Shared): string | null {
  switch (type) {
    case 's':
      return shared.strings[Number(stored)] ?? '';
    case 'str':
      return shownText(stored);
    case 'b':
      return stored === '1' || stored === 'true' ? 'TRUE' : 'FALSE';
    case 'e':
      return null;
    case 'd':
      return stored.replace(/T00:00(:00)?(\.0+)?Z?$/, '').replace(/(T\d\d:\d\d)(:00)?(\.0+)?Z?$/, '$1');
    default:
      return stored === '' ? '' : numberText(stored, shared.formats[style] ?? null, shared.from1904);
  }
}
