// What a typed text asks for.
import { describe, expect, test } from 'vitest';
import { parseQuery } from '#api/search/query.ts';

describe('parseQuery', () => {
  test('splits at any white space and reads each word', () => {
    expect(parseQuery(' みなも　ボウサイ\tＮＰＯ ').words).toEqual([['みなも'], ['ぼうさい'], ['npo']]);
  });

  test('looks for a word without its legal form, and as it stands', () => {
    expect(parseQuery('(株)みなも')).toEqual({
      words: [['みなも', '株みなも']],
      legalForms: [],
      whole: ['みなも', '株みなも'],
      formal: '株式会社みなも',
    });
  });

  test('sets a legal form aside when it stands beside other words', () => {
    const { words, legalForms, formal } = parseQuery('ＮＰＯ法人 防災');
    expect(words).toEqual([['防災']]);
    expect(legalForms).toEqual([['npo法人']]);
    expect(formal).toBe('npo法人防災');
  });

  test('takes a legal form for a word when there is no other', () => {
    expect(parseQuery('株式会社').words).toEqual([['株式会社']]);
    expect(parseQuery('株式会社').legalForms).toEqual([]);
  });

  test('asks for nothing when there is no letter', () => {
    for (const text of ['', ' 　', '・、（）', '☆ 「」']) {
      expect(parseQuery(text), text).toEqual({ words: [], legalForms: [], whole: [], formal: null });
    }
    expect(parseQuery('・ みなも ・').words).toEqual([['みなも']]);
  });
});
