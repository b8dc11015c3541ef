// Sizes as people say them.
import { expect, it } from 'vitest';
import { fileSize } from '../../../../client/data/upload/fileSize.ts';

it('goes from bytes to kB and MB', () => {
  const sizes = [0, 999, 1000, 12_345, 999_999, 1_000_000, 200_000_000];
  expect(sizes.map((bytes) => fileSize(bytes, 'ja'))).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '12.3 kB',
    '1,000 kB',
    '1 MB',
    '200 MB',
  ]);
});
