// Lines above the headers, headers, and data.
import { expect, it } from 'vitest';
import { lineRole } from '../../../../client/data/reading/lineRole.ts';

it('tells titles, two header lines and data apart', () => {
  const roles = [1, 2, 3, 4, 5].map((line) => lineRole(line, { headerFrom: 3, headerTo: 4 }));
  expect(roles).toEqual(['TITLE', 'TITLE', 'HEADER', 'HEADER', 'DATA']);
});

it('has data only where there are no headers', () => {
  expect(lineRole(1, { headerFrom: 0, headerTo: 0 })).toBe('DATA');
});
