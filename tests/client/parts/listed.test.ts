// Several things in one line.
import { expect, it } from 'vitest';
import { listed } from '../../../client/parts/listed.ts';

it("puts the language's own comma between items", () => {
  expect(listed(['環境保全', '観光'], 'ja')).toBe('環境保全、観光');
  expect(listed(['Environment', 'Tourism'], 'en')).toBe('Environment, Tourism');
  expect(listed([], 'ja')).toBe('');
});
