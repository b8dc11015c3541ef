// The error in an answer, with its words in both languages where it has them.
import { expect, it } from 'vitest';
import { refusalIn } from '../../../client/parts/ask.ts';

it('refusalIn is null for an answer without errors', () => {
  expect(refusalIn({ data: 1 })).toBeNull();
});

it('refusalIn keeps the code and both languages', () => {
  const extensions = { code: 'TOO_LARGE', ja: '大きすぎます。', en: 'Too large.' };
  const error = refusalIn({ errors: [{ message: '大きすぎます。', extensions }] });
  expect([error?.code, error?.words]).toEqual(['TOO_LARGE', { ja: '大きすぎます。', en: 'Too large.' }]);
});

it('refusalIn has no words where only a message was given', () => {
  const error = refusalIn({ errors: [{ message: 'Cannot query field' }] });
  expect([error?.code, error?.message, error?.words]).toEqual(['INTERNAL', 'Cannot query field', null]);
});
