// What the text of a cell means, for each type of field.
import { expect, it } from 'vitest';
import { CellFault } from '#api/exchange/meaning/cell.ts';
import { type CellType, cleanText, readers } from '#api/exchange/meaning/cells.ts';
import { loadProfiles, type Profile } from '#api/municipality/profile.ts';

const koka = loadProfiles().get('koka')!;
const azumino = loadProfiles().get('azumino')!;
const read = (type: CellType, text: string, profile: Profile = koka) => readers[type](text, { profile });

it('brings text into one form', () => {
  expect(cleanText(' ＮＰＯ法人　Ａ\u200b ')).toBe('NPO法人 A');
  expect(cleanText("'=1+1")).toBe('=1+1');
  expect(["'＝1", "'＋81", "'－3", "'＠x"].map(cleanText)).toEqual(['=1', '+81', '-3', '@x']);
  expect(cleanText("'a")).toBe("'a");
});

it('splits lists of names at semicolons, bars and lines, never at marks that names hold', () => {
  expect(read('names', '甲・乙の会;丙、丁|戊/己')).toEqual({ value: ['甲・乙の会', '丙、丁', '戊/己'] });
});

it('finds fields by number, word and synonym, whole before part', () => {
  expect(read('fields', '保健・医療・福祉')).toEqual({ value: [1] });
  expect(read('fields', '1;2')).toEqual({ value: [1, 2] });
  expect(read('fields', '社会教育、まちづくり')).toEqual({ value: [2, 3] });
  expect(read('fields', '社会教育・まちづくり')).toEqual({ value: [2, 3] });
  expect(read('fields', '社会教育、占い')).toEqual({ value: [2], unknown: ['占い'] });
});

it("reads sectors in any list's words, the city's own first", () => {
  expect(read('sector', 'school_university')).toEqual({ value: 'EDUCATION' });
  expect(read('sector', '自治振興会')).toEqual({ value: 'NEIGHBORHOOD' });
  expect(read('sector', '商工会', azumino)).toEqual({ value: 'BUSINESS' });
  expect(read('sector', 'other')).toEqual({ unknown: ['other'] });
});

it("keeps a form that is not the city's and takes its own word for one that is", () => {
  expect(read('form', '共催')).toEqual({ value: '共催' });
  expect(read('form', '直接実施|補助')).toEqual({ value: '直接実施|補助' });
});

it('reads resources, roles, codes and yes or no', () => {
  expect(read('resources', '人材・場所')).toEqual({ value: ['PEOPLE', 'PLACE'] });
  expect(read('role', '委託先')).toEqual({ value: 'CONTRACTOR' });
  expect(read('role', '応援')).toEqual({ unknown: ['応援'] });
  expect(read('projectStatus', '終了')).toEqual({ value: 'COMPLETED' });
  expect(read('principalStatus', '解散')).toEqual({ value: 'DISSOLVED' });
  expect(read('domain', '双方対等')).toEqual({ value: 'C' });
  expect([read('boolean', '○'), read('boolean', 'false'), read('boolean', '?')]).toEqual([
    { value: true },
    { value: false },
    { unknown: ['?'] },
  ]);
});

it('reads money with its unit', () => {
  for (const [text, yen] of [
    ['1,200,000', 1_200_000],
    ['¥500', 500],
    ['120千円', 120_000],
    ['1.5億円', 150_000_000],
  ] as const)
    expect(read('yen', text)).toEqual({ value: yen });
});

it('reads several years in order', () => {
  expect(read('years', 'R6;2022、令和5年度')).toEqual({ value: [2022, 2023, 2024] });
});

it('takes a corporate number only if its check digit holds', () => {
  expect(read('corporateNumber', '7000012050002')).toEqual({ value: '7000012050002' });
  for (const [wrong, code] of [
    ['7000012050003', 'corporateNumberCheck'],
    ['123', 'corporateNumberShort'],
    ['1.02E+12', 'corporateNumberCut'],
  ])
    expect(read('corporateNumber', wrong!)).toEqual({ said: { code, right: expect.any(Object) } });
});

it('refuses years, days and money that cannot be read, in both languages', () => {
  for (const type of ['year', 'years', 'yen', 'day'] as const) {
    expect(() => read(type, '未定')).toThrow(CellFault);
    const fault = (() => {
      try {
        return read(type, '未定');
      } catch (error) {
        return error as CellFault;
      }
    })() as CellFault;
    expect(fault.words.ja).not.toBe(fault.words.en);
  }
});

it('leaves what only describes empty where it cannot be read', () => {
  expect(read('website', 'みなも.example')).toEqual({ unknown: ['みなも.example'] });
  expect(read('website', 'https://minamo.example/')).toEqual({ value: 'https://minamo.example/' });
  expect(read('email', 'a at b')).toEqual({ unknown: ['a at b'] });
});
