// One address written in several ways.
import { expect, it } from 'vitest';
import { placeKey } from '#api/exchange/batch/place-key.ts';

it('makes one of 丁目, 番, 号 and dashes, in any digits', () => {
  for (const text of ['東小川８丁目11-16', '東小川八丁目11番16号', '東小川8－11ー16', '東小川 8-11-16'])
    expect([text, placeKey(text)]).toEqual([text, '東小川8-11-16']);
  expect(placeKey('本町十二丁目3番地の4')).toBe('本町12-3-4');
  expect(placeKey('東町1')).not.toBe(placeKey('西町1'));
});
