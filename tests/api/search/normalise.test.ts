// Spellings of one name meet, different names do not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalForms } from '#api/search/legal-forms.ts';
import { foldCharacters } from '#api/search/letters.ts';
import { normaliseText, searchForms, stripLegalForm } from '#api/search/normalise.ts';
import spellings from '#api/search/spellings.json' with { type: 'json' };

describe('normaliseText', () => {
  test.each([
    ['佐々木', '佐佐木'],
    ['佐〻木', '佐佐木'],
    ['いすゞ自動車', 'いすず自動車'],
    ['いすヾ自動車', 'いすず自動車'],
    ['つゞき', 'つずき'],
    ['づゝ', 'ずつ'],
    ['々木', '々木'],
    ['霞ヶ関', '霞が関'],
    ['霞ケ関', '霞が関'],
    ['八ガ岳', '八が岳'],
    ['ひばりヶ丘', 'ひばりが丘'],
    ['三ヶ月', '三か月'],
    ['３ヵ所', '3か所'],
    ['十箇年', '十か年'],
    ['助け合い', '助け合い'],
    ['アケ美', 'あけ美'],
    ['ヴァイオリン', 'ばいおりん'],
    ['ゔぉいす', 'ぼいす'],
    ['コミュニティーセンター', 'こみゆにていせんたー'],
    ['ＩＴパーティー', 'itぱーてい'],
    ['ｅ−スポーツ', 'eすぽーつ'],
    ['らーーめん', 'らーめん'],
    ['コンピューター教室', 'こんぴゆーた教室'],
    ['スキー', 'すきー'],
    ['子供食堂', 'こども食堂'],
    ['子ども食堂', 'こども食堂'],
    ['障がい者', '障害者'],
    ['街づくり', 'まちずくり'],
    ['取り組み', '取組'],
    ['(一社) 澤邊の會', '一般社団法人沢辺の会'],
    ['N.P.O.法人', 'npo法人'],
  ])('%s → %s', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });

  test.each([
    ['ビル', 'ビール'],
    ['1-2丁目', '12丁目'],
    ['みなも', 'みなと'],
    ['大阪', '大坂'],
    ['株式会社みなも', '有限会社みなも'],
    ['はは', 'ばば'],
  ])('%s and %s stay two', (a, b) => {
    expect(normaliseText(a)).not.toBe(normaliseText(b));
  });

  test.each([...spellings.written, ...spellings.folded])('$why: $same', ({ same }) => {
    for (const group of same) {
      expect(new Set(group.map(normaliseText)).size, group.join()).toBe(1);
      // Without the rule they would be several.
      expect(new Set(group.map(foldCharacters)).size, group.join()).toBeGreaterThan(1);
    }
  });

  const pieces = [
    ...legalForms.flatMap(({ ja, long = [], short = [], leading = [], signs = '' }) => [
      ja,
      ...long,
      ...signs,
      ...[...short, ...leading].map((form) => `(${form})`),
    ]),
    ...'々〻ゝゞヽヾーー-‐ヶケヵカ月所関三子供ども障がい碍町づくり取り組みヴゔァぁィぃabe１・ ゛゜（）株法人社団',
    'サーバ',
    'コンピュータ',
  ];

  test('normalising twice changes nothing more, whatever is put together', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 2 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (value) => {
        const normal = normaliseText(value);
        expect(normaliseText(normal)).toBe(normal);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('searchForms', () => {
  test('agrees with the single functions', () => {
    expect(searchForms('(株)佐々木')).toEqual({
      folded: '株佐々木',
      normal: '株式会社佐佐木',
      bare: '佐佐木',
    });
    expect(searchForms('㈲')).toEqual({ folded: '有', normal: '有限会社', bare: '' });
    expect(stripLegalForm('㈲')).toBe('有限会社');
  });
});
