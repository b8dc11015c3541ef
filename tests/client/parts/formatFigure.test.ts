// Figures as text.
import { expect, it } from 'vitest';
import { formatFigure } from '../../../client/parts/formatFigure.ts';

it('groups whole numbers', () => {
  expect(formatFigure(8877, 'ja')).toBe('8,877');
  expect(formatFigure(0, 'ja')).toBe('0');
});

it('gives others three significant digits, tiny ones too', () => {
  expect(formatFigure(0.042873, 'en')).toBe('0.0429');
  expect(formatFigure(0.00000123456, 'en')).toBe('0.00000123');
  expect(formatFigure(12.3456, 'ja')).toBe('12.3');
});

it('rounds large ones to whole numbers', () => {
  expect(formatFigure(12345.678, 'ja')).toBe('12,346');
});
