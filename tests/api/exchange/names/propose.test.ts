// Names of one principal are proposed, names of two are not, and what people said is kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingRemembered } from '#api/exchange/names/decisions.ts';
import type { NamedRecord, NamedRow, NameProposal } from '#api/exchange/names/proposal.ts';
import { duplicatesAmong, proposeNames } from '#api/exchange/names/propose.ts';
import { names, record, rewritings, row, writings } from './writings.ts';

const between = (a: NamedRow, b: NamedRecord) => proposeNames([a], [b], nothingRemembered);
const told = ({ name, verdict, otherName, code }: NameProposal) => [name, verdict, otherName, code].join(' ');

async function onlyOne(a: Partial<NamedRow>, b: Partial<NamedRecord>): Promise<NameProposal | undefined> {
  const { proposals, total } = await between({ ...row(a.name!), ...a }, { ...record(b.name!), ...b });
  expect(total).toBe(proposals.length);
  expect(total).toBeLessThanOrEqual(1);
  return proposals[0];
}

test('what else is known of both stands beside their names, so that two of one name can be told apart', async () => {
  const [found] = (
    await proposeNames(
      [
        { line: 2, name: 'みなも会', kana: 'ミナモカイ', districts: ['北', '南'], place: '本町1-2' },
        { line: 3, name: 'みなも会', corporateNumber: '7010401022916', kind: '任意団体' },
      ],
      [],
      nothingRemembered,
    )
  ).proposals;
  const sides = [found!.about, found!.otherAbout].sort();
  expect(sides).toEqual([
    ['7010401022916', '任意団体'],
    ['ミナモカイ', '北・南', '本町1-2'],
  ]);
});

describe('a name written another way', () => {
  test.each(Object.keys(writings))('%s, whatever else: the same', async (way) => {
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom(...Object.values(writings)), async (name, other) => {
        const written = other(writings[way]!(name.name));
        expect(await onlyOne({ name: written }, { name: name.name }), written).toMatchObject({
          verdict: 'SAME',
          line: 2,
          other: 'r1',
        });
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.keys(rewritings))('%s: the same', async (way) => {
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom(...Object.values(writings)), async (name, other) => {
        const written = other(rewritings[way]!(name));
        expect(await onlyOne({ name: written }, { name: name.name }), written).toMatchObject({
          verdict: 'SAME',
        });
      }),
      { numRuns: 60 },
    );
  });

  test('proposed alike whichever is the row, or where both are records or rows', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom(...Object.values(rewritings)), async (name, way) => {
        const [a, b] = [way(name), name.name];
        const ways = [
          await between(row(a), record(b)),
          await between(row(b), record(a)),
          await duplicatesAmong([record(a, '1'), record(b, '2')], nothingRemembered),
          await duplicatesAmong([record(b, '1'), record(a, '2')], nothingRemembered),
          await proposeNames([row(a, 1), row(b, 2)], [], nothingRemembered),
        ].map(({ proposals: [one] }) => [one!.id, one!.verdict, one!.likelihood, one!.code]);
        expect(new Set(ways.map(String)).size).toBe(1);
      }),
    );
  });
});

describe('what is proposed', () => {
  test.each([
    ['株式会社みなも銀行上田支店', '(株)みなも銀行', 'BRANCH branch'],
    ['みなも青年会議所 上田支部', '一般社団法人みなも青年会議所', 'BRANCH branch'],
    ['みなも労働組合 市役所分会', 'みなも労働組合', 'BRANCH branch'],
    ['みなも信用金庫 浜野出張所', 'みなも信用金庫', 'BRANCH branch'],
    ['みなも市消防団第2分団', 'みなも市消防団', 'BRANCH branch'],
    ['Nagano Branch of Minamo Bank', 'Minamo Bank, Ltd.', 'BRANCH branch'],
    ['Minamo Bank, Nagano Branch', 'Minamo Bank', 'BRANCH branch'],
    ['学校法人みなも学園みなも大学', '学校法人みなも学園', 'BRANCH facility'],
    ['みなも市教育委員会', 'みなも市', 'BRANCH office'],
    ['株式会社みなも製作所 本社', '株式会社みなも製作所', 'SAME department'],
    ['株式会社みなも製作所 営業部', '㈱みなも製作所', 'SAME department'],
    ['みなもの会（旧みなもクラブ）', 'みなもの会', 'SAME remark'],
    ['みなも市社協', '社会福祉法人みなも市社会福祉協議会', 'SAME legalFormMissing'],
    ['みなも市立第一小学校', 'みなも市立第1小学校', 'SAME abbreviation'],
    ['GMОみなも株式会社', 'GMOみなも株式会社', 'SAME writing'],
    ['一般社団法人みなも観光局', '公益社団法人みなも観光局', 'SAME legalFormFamily'],
    ['株式会社みなも農園', '有限会社みなも農園', 'SAME legalFormCompany'],
    ['長野県上田市', '上田市', 'SAME prefecture'],
    ['環境省信越自然環境事務所', '信越自然環境事務所', 'SAME authority'],
    ['みなもバックヤード', 'みなもバッグヤード', 'SAME slipVoiced'],
    ['みなも環境保善ネットワーク', 'みなも環境保全ネットワーク', 'SAME slipKanji'],
    ['みなもシミックホールディングス', 'みなもミシックホールディングス', 'SAME slipSwap'],
  ])('%s, %s: %s', async (name, otherName, said) => {
    expect(told((await onlyOne({ name }, { name: otherName }))!)).toBe(
      [name, said.split(' ')[0], otherName, said.split(' ')[1]].join(' '),
    );
  });

  test.each([
    ['みなも市立第一小学校', 'みなも市立第二小学校'],
    ['みなも1区自治会', 'みなも2区自治会'],
    ['みなも一区', 'みなも二区'],
    ['みなも東自治会連合会支援の会', 'みなも西自治会連合会支援の会'],
    ['みなも老人クラブ北支部連絡会', 'みなも老人クラブ南支部連絡会'],
    ['みなも商工会北支部', 'みなも商工会南支部'],
    ['みなも市消防団第1・2分団', 'みなも市消防団第12分団'],
    ['高松市立川島小学校', '高松市立川岡小学校'],
    ['みなも商工会議所青年部', 'みなも商工会議所女性部'],
    ['みなも商工会青年部', 'みなも商工会'],
    ['栄町自治会', '自治会'],
    ['株式会社みなも', '社会福祉法人みなも'],
    ['みなも総務課', 'みなも総務係'],
    ['個人A', '個人B'],
    ['みなも子ども会(東)', 'みなも子ども会(西)'],
    ['上田 太郎', '上田 次郎'],
    ['斎藤 一郎事務所', '斎藤 一郎'],
    ['みなもの会', 'はまのの会'],
  ])('%s, %s: nothing', async (name, otherName) => {
    expect(await onlyOne({ name }, { name: otherName })).toBeUndefined();
  });

  test('city left out, but only where it can be one city alone', async () => {
    const { proposals } = await duplicatesAmong(
      [record('上田市緑の会', 'a'), record('佐久市緑の会', 'b'), record('緑の会', 'c')],
      nothingRemembered,
    );
    expect(proposals).toEqual([]);
    expect(await onlyOne({ name: '緑の会' }, { name: '佐久市緑の会' })).toMatchObject({ code: 'city' });
  });

  test('a reading tells', async () => {
    const kana = 'ミナモキズナカイ';
    expect(await onlyOne({ name: '水面絆会', kana }, { name: '水面きずな会', kana })).toMatchObject({
      code: 'reading',
    });
    expect(await onlyOne({ name: 'みなもきずなかい' }, { name: '水面絆会', kana })).toMatchObject({
      code: 'kanaName',
    });
    const readAloud = { name: '水面会', kana: 'カブシキガイシャミナモカイ' };
    expect(await onlyOne(readAloud, { name: '皆も会', kana: 'みなもかい' })).toMatchObject({
      code: 'reading',
    });
    expect(
      await onlyOne({ name: '山田 太郎', kana: 'ヤマダタロウ' }, { name: '山田 多朗', kana: 'ヤマダタロウ' }),
    ).toBeUndefined();
  });

  test('an alias counts, and is named', async () => {
    const found = await onlyOne(
      { name: '(株)みなも' },
      { name: '株式会社はまの', aliases: ['株式会社みなも'] },
    );
    expect(found).toMatchObject({ name: '(株)みなも', otherName: '株式会社はまの', verdict: 'SAME' });
    expect(found!.reason.ja).toContain('（別名：株式会社みなも）');
    expect(found!.reason.en).toContain('(other name: 株式会社みなも)');
  });

  test('persons are one only by the same name, and that is doubtful', async () => {
    const same = await onlyOne({ name: '山田　太郎' }, { name: '山田 太郎' });
    expect(same!.likelihood).toBeLessThan(0.7);
    const citizen = { sector: 'CITIZEN' };
    expect(
      await onlyOne(
        { name: 'みなもコミュニティサポーター', ...citizen },
        { name: 'みなもコミュニテサポーター' },
      ),
    ).toBeUndefined();
  });

  test('another district makes it less likely', async () => {
    const [name, otherName] = ['NPO法人みなも子ども会', '(特非)みなも子ども会'];
    const here = await onlyOne(
      { name, districts: ['本町'] },
      { name: otherName, districts: ['本町', '浜野'] },
    );
    const there = await onlyOne({ name, districts: ['本町'] }, { name: otherName, districts: ['浜野'] });
    expect(there!.likelihood).toBeLessThan(here!.likelihood);
    expect(there!.reason.ja).toContain('地区が違う');
  });
});

describe('corporate numbers', () => {
  const [one, two] = ['3013301015869', '5010001169382'];

  test('of two are never one, but may be whole and branch', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom(...Object.values(rewritings)), async (name, way) => {
        const sides = [
          { name: way(name), corporateNumber: one },
          { name: name.name, corporateNumber: two },
        ] as const;
        expect(await onlyOne(...sides)).toBeUndefined();
      }),
    );
    expect(
      await onlyOne(
        { name: '株式会社みなも上田支店', corporateNumber: one },
        { name: '株式会社みなも', corporateNumber: two },
      ),
    ).toMatchObject({ verdict: 'BRANCH' });
  });

  test('that are the same come first, whatever the names', async () => {
    const { proposals } = await duplicatesAmong(
      [
        { ...record('株式会社みなも', 'a') },
        { ...record('(株)みなも', 'b') },
        { ...record('みなもホールディングス', 'c'), corporateNumber: one },
        { ...record('はまの会', 'd'), corporateNumber: one },
      ],
      nothingRemembered,
    );
    expect(proposals.map(({ code }) => code)).toEqual(['corporateNumber', 'writing']);
    expect(proposals[0]!.likelihood).toBe(0.99);
  });
});
