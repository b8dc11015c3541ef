// Values as cells and back: plain where that is enough, exact in any case.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCell, toCell } from '#api/exchange/export/cell-text.ts';
import { cellText } from '#api/exchange/table/write-csv.ts';
import type { Value } from '#cypher/database.ts';

/** The text of a cell as a reader of CSV finds it. */
const textOf = (value: Value) =>
  cellText(toCell(value)).replace(/^"(.*)"$/s, (_, inner: string) => inner.replaceAll('""', '"'));
const back = (value: Value, type: string) => fromCell(textOf(value), type);

it.each([
  ['text', 'みどりの会', 'みどりの会'],
  ['text over lines', 'a\nb', 'a\nb'],
  ['a formula', '=1+1', "'=1+1"],
  ['empty text', '', '""'],
  ['a quote', "'a", '"\'a"'],
  ['text with blanks', ' a ', '" a "'],
  ['a list', ['a', 'b'], 'a;b'],
  ['a list of numbers', [2020, 2021], '2020;2021'],
  ['a list without items', [], ';'],
  ['a list of names with separators', ['a;b', 'c'], '["a;b","c"]'],
  ['a number', 2020, '2020'],
  ['true', true, 'true'],
  ['nothing', null, ''],
])('writes %s plainly where it can', (_, value, text) => {
  expect(textOf(value as Value)).toBe(text);
});

it.each([
  ['int', '2020.5'],
  ['int', 'two'],
  ['int[]', '2020;so'],
  ['float', 'so'],
  ['boolean', 'yes'],
])('refuses as %s: %s', (type, text) => {
  expect(fromCell(text, type)).toHaveProperty('fault');
});

it('reads what people write into a list: any separator, blanks, full-width digits', () => {
  expect(fromCell('a; b |c\n', 'string[]')).toEqual({ value: ['a', 'b', 'c'] });
  expect(fromCell('２０２０;2021', 'int[]?')).toEqual({ value: [2020, 2021] });
  expect(fromCell('TRUE', 'boolean?')).toEqual({ value: true });
});

it('keeps any value', () => {
  const text = fc.string({ unit: 'binary', maxLength: 8 });
  const kinds: [string, fc.Arbitrary<Value>][] = [
    ['string', text],
    ['int', fc.maxSafeInteger()],
    ['float', fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)],
    ['boolean', fc.boolean()],
    ['string[]', fc.array(text, { maxLength: 4 })],
    ['int[]', fc.array(fc.maxSafeInteger(), { maxLength: 4 })],
  ];
  for (const [type, values] of kinds)
    fc.assert(
      fc.property(values, (value) => {
        expect(back(value, type)).toEqual({ value });
      }),
      { seed: 3, numRuns: 500 },
    );
});
