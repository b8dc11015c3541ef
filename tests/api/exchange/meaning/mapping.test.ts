// Which column means which field: what the user says, then the headers that are known.
import { describe, expect, it } from 'vitest';
import { AppError } from '#api/errors.ts';
import { fieldsOf, kinds } from '#api/exchange/meaning/fields.ts';
import { type Mapping, readMeaning } from '#api/exchange/meaning/mapping.ts';
import { spellings, wordKey } from '#api/municipality/words.ts';

const map = (pairs: Record<string, string>): Mapping => ({ map: new Map(Object.entries(pairs)) });
const found = (...[kind, headers, mapping]: Parameters<typeof readMeaning>) => {
  const { columns, notImported } = readMeaning(kind, headers, mapping);
  return {
    fields: Object.fromEntries(columns.map(({ header, field }) => [header, field.code])),
    notImported,
  };
};

describe('fields', () => {
  it.each(kinds)('of %s have no header that means two of them', (kind) => {
    const owners = new Map<string, string>();
    for (const field of fieldsOf(kind))
      for (const key of new Set(spellings(field).map(wordKey))) {
        expect([key, owners.get(key) ?? field.code]).toEqual([key, field.code]);
        owners.set(key, field.code);
      }
  });
});

describe('readMeaning', () => {
  it('knows Japanese and English headers and lists what it does not import', () => {
    expect(found('principals', ['団体名', '法人番号', 'ＵＲＬ', '好きな色', ''])).toEqual({
      fields: { 団体名: 'name', 法人番号: 'corporateNumber', ＵＲＬ: 'website' },
      notImported: ['好きな色', '(5)'],
    });
    expect(found('projects', ['事業名', '開始年度', 'end_year']).fields).toEqual({
      事業名: 'name',
      開始年度: 'startYear',
      end_year: 'endYear',
    });
    expect(found('participations', ['principal', 'project', '役割', 'since', 'until']).fields).toMatchObject({
      principal: 'principal',
      役割: 'role',
    });
  });

  it('takes the first of two columns for one field and lists the other', () => {
    expect(found('principals', ['名称', 'name'])).toEqual({
      fields: { 名称: 'name' },
      notImported: ['name'],
    });
  });

  it('does first what the user says: another column, or none', () => {
    expect(found('principals', ['名称', '愛称'], map({ 愛称: 'name' }))).toEqual({
      fields: { 愛称: 'name' },
      notImported: ['名称'],
    });
    expect(found('principals', ['名称', '備考'], map({ 備考: '' })).notImported).toEqual(['備考']);
  });

  it.each([
    ['a column that is not there', ['名称'], { 名前: 'name' }, '名前'],
    ['a field that does not exist', ['名称'], { 名称: 'colour' }, 'colour'],
    ['a field for two columns', ['a', 'b'], { a: 'name', b: 'name' }, 'name'],
    ['a list whose rows nothing names', ['色', '形'], {}, '--map'],
  ])('refuses %s', (_, headers, pairs, named) => {
    const act = () => readMeaning('principals', headers, map(pairs as Record<string, string>));
    expect(act).toThrow(AppError);
    expect(act).toThrow(named);
  });

  it('needs both ends of a participation', () => {
    expect(() => readMeaning('participations', ['principal', 'year'])).toThrow('project');
  });
});
