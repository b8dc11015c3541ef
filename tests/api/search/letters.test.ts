// Characters read one by one, and the table of old and new ones.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import characters from '#api/search/characters.json' with { type: 'json' };
import { foldCharacters } from '#api/search/letters.ts';
import { typings } from './typing.ts';

describe('foldCharacters', () => {
  test.each([
    ['ｶﾞｰﾃﾞﾝﾊﾟｰﾃｨ', 'がーでんぱーてい'],
    ['か゛っき゜', 'がつき'],
    ['ＮＰＯ　Ｃａｆé', 'npocafe'],
    ['Ａ‐Ｂ−Ｃ–Ｄ—Ｅ－Ｆｰ', 'aーbーcーdーeーfー'],
    ['ｽｰﾊﾟ-', 'すーぱー'],
    ['「みなも」・ジョン＝スミス、（北）☆', 'みなもじよんすみす北'],
    ['キヤノン キユーピー', 'きやのんきゆーぴー'],
    ['キャノン キューピー', 'きやのんきゆーぴー'],
    ['みかづき ちぢみ ゑびす ヰ', 'みかずきちじみえびすい'],
    ['髙橋 山﨑 渡邊 渡邉 齋藤 齊藤 斎藤', '高橋山崎渡辺渡辺斉藤斉藤斉藤'],
    ['學藝會 國體 豫算 辨當', '学芸会国体予算弁当'],
    ['神社 福祉 都', '神社福祉都'],
    ['葛\u{e0100}城 辻\ufe00', '葛城辻'],
    ['⻑野 ⼾田', '長野戸田'],
    ['𠮷野家', '吉野家'],
    ['\u1100・\u1161', '가'],
    ['TО\u0420\u0420AN', 'toppan'],
    ['① ㌔ Ⅲ', '1きろiii'],
    ['○○ ◯◯', '〇〇〇〇'],
    [' 　\t\u200b', ''],
  ])('%s is read as %s', (text, folded) => {
    expect(foldCharacters(text)).toBe(folded);
  });

  test('is the same for every way to type a text', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'みなもガーデンッヶヴ学校AbZ19・（）「」ー　'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(name, fc.constantFrom(...Object.keys(typings)), (text, way) => {
        expect(foldCharacters(typings[way]!(text))).toBe(foldCharacters(text));
      }),
    );
  });

  test('folding twice changes nothing more, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldCharacters(text);
        expect(foldCharacters(folded)).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('characters.json', () => {
  const words = Object.values(characters).flatMap((rows) => rows.flatMap((row) => row.split(' ')));
  const pairs = words.flatMap(([kept, ...others]) => others.map((other) => [other, kept!] as const));

  test('has the 302 old forms of the jōyō list that NFKC leaves apart', () => {
    const old = characters.joyo.flatMap((row) => row.split(' ')).flatMap(([, ...others]) => others);
    expect(old).toHaveLength(302);
    for (const character of old) expect(character.normalize('NFKC')).toBe(character);
  });

  test('names every other form once, and never as the form of itself', () => {
    expect(new Set(pairs.map(([other]) => other)).size).toBe(pairs.length);
    for (const [other, kept] of pairs) expect(other).not.toBe(kept);
  });

  test('reads both of each pair alike', () => {
    for (const [other, kept] of pairs) expect(foldCharacters(other), other).toBe(foldCharacters(kept));
  });
});
