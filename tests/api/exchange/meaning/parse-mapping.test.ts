// Mappings and values for every row as a person types them.
import { describe, expect, it } from 'vitest';
import { AppError } from '#api/errors.ts';
import { parseMap, parseSet } from '#api/exchange/meaning/parse-mapping.ts';

describe('parseMap and parseSet', () => {
  it('read pairs, with commas and equals signs on the free side', () => {
    expect(parseMap('a=name,b,c=kana,d=e=key')).toEqual([
      ['a', 'name'],
      ['b,c', 'kana'],
      ['d=e', 'key'],
    ]);
    expect(parseSet('role=CONTRACTOR,note=a,b,website=https://x.example/?q=1')).toEqual([
      ['role', 'CONTRACTOR'],
      ['note', 'a,b'],
      ['website', 'https://x.example/?q=1'],
    ]);
  });

  it('refuse what has no equals sign', () => {
    expect(() => parseMap('a=name,b')).toThrow(AppError);
    expect(() => parseSet('role')).toThrow(AppError);
  });
});
