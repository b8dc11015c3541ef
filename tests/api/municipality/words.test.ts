// wordKey, wordsIn, wordIn: spellings of one word meet, others do not.
import { describe, expect, test } from 'vitest';
import { wordIn, wordKey, wordsIn } from '#api/municipality/words.ts';

describe('wordKey', () => {
  test.each([
    ['補助 ・交付金', '補助・交付金'],
    ['補助･交付金', '補助・交付金'],
    ['ＮＰＯ法人', 'npo法人'],
    ['（株）', '㈱'],
    ['civic_group', 'Civic group'],
    ['　後　援　', '後援'],
    ['事業協力(協定)', '事業協力（協定）'],
  ])('%s and %s are one', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });

  test('keeps the long vowel mark, and so the difference it makes', () => {
    expect(wordKey('スキー')).not.toBe(wordKey('スキ'));
    expect(wordKey('コーディネーター')).toBe('コーディネーター');
  });

  test('is empty for spaces and punctuation only', () => {
    expect(wordKey(' ・、()　')).toBe('');
  });
});

describe('wordIn and wordsIn', () => {
  const words = [
    { number: 8, ja: '災害救援', en: 'Relief', synonyms: ['防災'] },
    { number: 9, ja: '地域安全', en: 'Safety', synonyms: ['防災'] },
  ];

  test('find by number, either language and synonym', () => {
    for (const text of ['8', '８', '災害救援', 'relief', ' RELIEF '])
      expect(wordIn(words, text)?.number).toBe(8);
  });

  test('wordsIn gives every word that shares a synonym, in the order of the list', () => {
    expect(wordsIn(words, '防災').map((word) => word.number)).toEqual([8, 9]);
  });

  test('find nothing for an unknown or an empty text', () => {
    expect(wordIn(words, '災害')).toBeNull();
    expect(wordIn(words, '')).toBeNull();
    expect(wordIn([{ ja: '・', en: '-' }], '・')).toBeNull();
    expect(wordsIn(words, '、')).toEqual([]);
  });
});
