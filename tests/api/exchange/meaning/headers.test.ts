// Headers as they are compared, and the unit of money that they name.
import { expect, it } from 'vitest';
import { headerKey, headerKeys, yenUnit } from '#api/exchange/meaning/headers.ts';

it('makes one of widths, dashes, brackets, spaces and line breaks', () => {
  for (const [a, b] of [
    ['ＵＲＬ', 'url'],
    ['都道府県コ―ド又は市区町村コ―ド', '都道府県コード又は市区町村コード'],
    ['名称_カナ', '名称（カナ）'],
    ['telephone　number', 'telephoneNumber'],
    ['電話\n番号', '電話番号'],
    ['№', 'No.'],
    ['#', 'NO'],
  ])
    expect([a, headerKey(a!)]).toEqual([a, headerKey(b!)]);
});

it('puts remarks on how to fill a column in aside, never what it means', () => {
  for (const header of ['団体名（必須）', '【必須】団体名', '団体名※', '団体名 *', '1.団体名', '団体名欄'])
    expect([header, headerKeys(header)]).toEqual([header, expect.arrayContaining(['団体名'])]);
  expect(headerKeys('名称（カナ）')).not.toContain('名称');
});

it('lets go of what stands in brackets behind a header, unless that makes it another', () => {
  expect(headerKeys('団体の名称（正式名称）')).toContain('団体の名称');
  for (const header of ['名称（英語）', '団体名（略称）', '団体名（コード）', '法人（番号）'])
    expect([header, headerKeys(header)]).toEqual([header, [expect.any(String)]]);
});

it('reads the lower of two header rows, unless it speaks of a person', () => {
  expect(headerKeys('連絡先 電話番号')).toContain('電話番号');
  expect(headerKeys('代表者 氏名')).not.toContain('氏名');
});

it('finds the unit of money', () => {
  expect(
    ['補助額（千円）', '事業費（単位：百万円）', '予算額 [万円]', '補助額（円）', '千円札'].map(yenUnit),
  ).toEqual([1e3, 1e6, 1e4, 1, 1]);
});
