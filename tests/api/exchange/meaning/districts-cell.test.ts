// Districts as cells name them.
import { expect, it } from 'vitest';
import { readDistricts } from '#api/exchange/meaning/districts-cell.ts';

it('reads several districts, also between middle dots where each is one by its ending', () => {
  for (const text of ['東地区、西地区', '東地区・西地区', '東地区/西地区', '東地区\n西地区', '東地区;西地区'])
    expect(readDistricts(text)).toEqual({ value: ['東地区', '西地区'] });
  expect(readDistricts('城・中条地区')).toEqual({ value: ['城・中条地区'] });
  expect(readDistricts('本町')).toEqual({ value: ['本町'] });
});

it('sets no district where all of the city is meant, and says so', () => {
  for (const text of ['市内全域', '全市', '市全域', '市内一円', '全域'])
    expect([text, readDistricts(text)]).toEqual([text, { said: { code: 'wholeCity' } }]);
  expect(readDistricts('市内全域、東地区')).toEqual({ value: ['東地区'], said: { code: 'wholeCity' } });
});
