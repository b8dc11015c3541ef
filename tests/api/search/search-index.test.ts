// What is found, what is not, and in which order.
import { describe, expect, test } from 'vitest';
import { buildSearchIndex, type SearchEntry } from '#api/search/search-index.ts';

const principal = (id: string, name: string, kana?: string, aliases?: string[]): SearchEntry => ({
  id,
  type: 'PRINCIPAL',
  texts: { name, kana, aliases },
});

const entries: SearchEntry[] = [
  principal('p01', '株式会社みなも建設', 'ミナモケンセツ', ['水面建設(株)']),
  principal('p02', 'みなも建設組合', 'みなもけんせつくみあい'),
  principal('p03', '特定非営利活動法人 みなもの森', 'みなものもり', ['みなモリ']),
  principal('p04', '渡邊齋藤法律事務所'),
  principal('p05', 'キヤノンみなも販売㈱'),
  principal('p06', 'いすゞ自動車みなも'),
  principal('p07', '霞ヶ関第一区自治会', 'かすみがせきだいいっくじちかい'),
  principal('p08', '子ども食堂「みなもっこ」'),
  principal('p09', '水面市立中央小学校', 'みなもしりつちゅうおうしょうがっこう', ['中央小']),
  principal('p10', '有限会社水面', 'みなも'),
  { id: 'j01', type: 'PROJECT', texts: { name: '防災まちづくり講座', kana: null } },
  { id: 'j02', type: 'PROJECT', texts: { name: 'みなも防災フェスタ' } },
  { id: 'd01', type: 'DISTRICT', texts: { name: '佐々木町', kana: 'ささきちょう' } },
];

const index = buildSearchIndex(entries);
const ids = (text: string, options?: Parameters<typeof index.search>[1]) =>
  index.search(text, options).map(({ id }) => id);

describe('finds as people type', () => {
  test.each([
    ['みなも建設', ['p01', 'p02']],
    ['ﾐﾅﾓ建設', ['p01', 'p02']],
    ['(株)みなも建設', ['p01', 'p02']],
    ['みなも建設㈱', ['p01', 'p02']],
    ['有限会社みなも建設', ['p01', 'p02']],
    ['ミナモケンセツ', ['p01', 'p02']],
    ['水面建設', ['p01']],
    ['NPO法人みなもの森', ['p03']],
    ['特定非営利活動法人みなもの森', ['p03']],
    ['ＮＰＯ　森', ['p03']],
    ['非営利', ['p03']],
    ['みなもり', ['p03']],
    ['渡辺斎藤', ['p04']],
    ['渡邉斉藤', ['p04']],
    ['キャノン', ['p05']],
    ['いすず', ['p06']],
    ['すゞ自', ['p06']],
    ['霞が関', ['p07']],
    ['霞ケ関', ['p07']],
    ['ヶ関', ['p07']],
    ['こども食堂', ['p08']],
    ['子供食堂みなも', ['p08']],
    ['中央小', ['p09']],
    ['佐佐木', ['d01']],
    ['々木', ['d01']],
    ['街づくり', ['j01']],
    ['渡', ['p04']],
    ['邊', ['p04']],
  ])('%s', (text, found) => {
    expect(ids(text).toSorted()).toEqual(found);
    expect([...index.match(text)].sort()).toEqual(found);
  });

  test.each(['みなと', '建設みなも', 'もな', 'みなも建設建設', '鯨', 'z', 'みなも建設 森', 'みなみ'])(
    'not %s',
    (text) => {
      expect(ids(text)).toEqual([]);
      expect(index.match(text).size).toBe(0);
    },
  );

  test('every word must occur, in any order and any of the texts', () => {
    expect(ids('防災 みなも')).toEqual(['j02']);
    expect(ids('みなも 防災')).toEqual(['j02']);
    expect(ids('小学校 みなもし')).toEqual(['p09']);
    expect(ids('水面 みなもけん')).toEqual(['p01']);
  });
});

describe('legal forms', () => {
  const forms = buildSearchIndex([
    principal('a', '防災ネット'),
    principal('b', 'NPO法人防災ネット'),
    principal('c', '株式会社防災ネット'),
  ]);
  const found = (text: string) => forms.search(text).map(({ id }) => id);

  test('never keep a name from being found, and come first when they are the same', () => {
    expect(found('(株)防災ネット')).toEqual(['c', 'a', 'b']);
    expect(found('特定非営利活動法人防災ネット')).toEqual(['b', 'a', 'c']);
    expect(found('防災ネット')).toEqual(['a', 'b', 'c']);
  });

  test('as a word of their own leave out what is known to have another', () => {
    expect(found('防災 特非')).toEqual([]);
    expect(found('防災 (特非)')).toEqual(['b', 'a']);
    expect(found('㈱　防災')).toEqual(['c', 'a']);
  });

  test('alone are words like any other', () => {
    expect(found('株式会社')).toEqual(['c']);
    expect(found('NPO法人')).toEqual(['b']);
  });
});

describe('order', () => {
  test('equal, then beginning, then inside; names before readings and aliases', () => {
    const ranked = buildSearchIndex([
      principal('inside alias', '丁', undefined, ['北みなも']),
      principal('inside name', '北みなも会'),
      principal('begins alias', '丙', undefined, ['みなもくらぶ']),
      principal('begins name', 'みなも会'),
      principal('equal kana', '水面', 'ミナモ'),
      principal('equal name', 'みなも'),
    ]);
    const hits = ranked.search('みなも');
    expect(hits.map(({ id }) => id)).toEqual([
      'equal name',
      'equal kana',
      'begins name',
      'begins alias',
      'inside name',
      'inside alias',
    ]);
    const scores = hits.map(({ score }) => score);
    expect(new Set(scores).size).toBe(6);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
  });

  test('several words that make up a name come before those apart', () => {
    const apart = buildSearchIndex([
      principal('apart', 'みなもあい市民'),
      principal('together', 'みなも市民'),
    ]);
    expect(apart.search('みなも 市民').map(({ id }) => id)).toEqual(['together', 'apart']);
  });

  test('equals stand by kana, else by name without its legal form, then by id', () => {
    const equals = [
      principal('4', 'みなも乙'),
      principal('3', 'みなも甲', 'みなもこう'),
      principal('2', '株式会社みなもあ'),
      principal('1', 'みなもう'),
      principal('0', 'みなもう'),
    ];
    for (const some of [equals, equals.toReversed()]) {
      expect(
        buildSearchIndex(some)
          .search('みなも')
          .map(({ id }) => id),
      ).toEqual(['2', '0', '1', '3', '4']);
    }
  });
});

describe('options and edges', () => {
  test('types and limit', () => {
    expect(ids('防災', { types: ['PROJECT'] })).toEqual(['j02', 'j01'].toSorted());
    expect(ids('防災', { types: ['PRINCIPAL', 'DISTRICT'] })).toEqual([]);
    expect(ids('みなも', { limit: 3 })).toEqual(ids('みなも').slice(0, 3));
    expect(ids('みなも', { limit: 0 })).toEqual([]);
    expect(index.search('佐々木')[0]).toMatchObject({ id: 'd01', type: 'DISTRICT' });
  });

  test('a text without letters finds nothing, and filters nothing', () => {
    for (const text of ['', '　', '・「」']) {
      expect(ids(text)).toEqual([]);
      expect(index.match(text).size).toBe(entries.length);
    }
  });

  test('an empty index', () => {
    const empty = buildSearchIndex([]);
    expect(empty.search('みなも')).toEqual([]);
    expect(empty.match('').size).toBe(0);
  });

  test('one character beyond the basic plane is one character', () => {
    const rare = buildSearchIndex([principal('r', '𩸽の会')]);
    expect([...rare.match('𩸽')]).toEqual(['r']);
  });
});
