// Every spelling of a legal form is the same form, and names are found bare.
import { describe, expect, test } from 'vitest';
import { legalForms } from '#api/search/legal-forms.ts';
import { normaliseText, stripLegalForm } from '#api/search/normalise.ts';

describe('legalForms', () => {
  test.each(legalForms)(
    '$ja, in each of its spellings',
    ({ ja, long = [], short = [], leading = [], signs = '' }) => {
      const name = normaliseText(`${ja}みなも会`);
      const brackets = [...short, ...leading].flatMap((spelling) => [
        `(${spelling})`,
        `（${spelling}）`,
        `【${spelling}】`,
        `（ ${spelling.toUpperCase()} ）`,
      ]);
      for (const spelling of [...long, ...brackets, ...signs]) {
        expect(normaliseText(`${spelling}みなも会`), spelling).toBe(name);
        expect(stripLegalForm(`${spelling}　みなも会`), spelling).toBe('みなも会');
      }
      for (const spelling of [ja, ...long, ...short.map((form) => `(${form})`), ...signs]) {
        expect(stripLegalForm(`みなも会${spelling}`), spelling).toBe('みなも会');
      }
    },
  );

  test('have a name in both languages, and no spelling means two forms', () => {
    for (const { ja, en } of legalForms) expect([ja, en]).not.toContain('');
    const inBrackets = legalForms.flatMap(({ short = [], leading = [] }) => [...short, ...leading]);
    const inFull = legalForms.flatMap(({ ja, long = [] }) => [ja.toLowerCase(), ...long]);
    expect(new Set(inBrackets).size).toBe(inBrackets.length);
    expect(new Set(inFull).size).toBe(inFull.length);
  });
});

describe('stripLegalForm', () => {
  test.each([
    ['株式会社みなも建設', 'みなも建設'],
    ['みなも建設（株）', 'みなも建設'],
    ['㈱みなも建設', 'みなも建設'],
    ['㍿みなも建設', 'みなも建設'],
    ['㊑みなも建設', 'みなも建設'],
    ['株式會社みなも建設', 'みなも建設'],
    ['㈲みなも商店', 'みなも商店'],
    ['みなも商店(有)本店', 'みなも商店本店'],
    ['特定非営利活動法人みなもの森', 'みなもの森'],
    ['ＮＰＯ法人 みなもの森', 'みなもの森'],
    ['認定NPO法人みなもの森', 'みなもの森'],
    ['(特非)みなもの森', 'みなもの森'],
    ['一般社団法人みなも観光協会', 'みなも観光協会'],
    ['(公財)みなも市国際交流協会', 'みなも市国際交流協会'],
    ['（福）みなも会', 'みなも会'],
    ['(社福)みなも市社会福祉協議会', 'みなも市社会福祉協議会'],
    ['医療法人社団みなも会', 'みなも会'],
    ['(大)みなも大学', 'みなも大学'],
    ['認可地縁団体みなも区', 'みなも区'],
    ['旭化成株式会社 富士支社', '旭化成富士支社'],
  ])('%s → %s', (name, bare) => {
    expect(stripLegalForm(name)).toBe(bare);
  });

  test.each([
    ['みなも農業協同組合', 'みなも農業協同組合'],
    ['みなもホール(大)', 'みなもほーる大'],
    ['NPOみなも', 'npoみなも'],
    ['みなも法人会', 'みなも法人会'],
    ['中小企業組合の会', '中小企業組合の会'],
    ['(株)', '株式会社'],
    ['ＮＰＯ法人', 'npo法人'],
    ['', ''],
  ])('%s keeps what is its name: %s', (name, kept) => {
    expect(stripLegalForm(name)).toBe(kept);
  });
});
