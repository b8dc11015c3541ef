// Years in spans that may overlap.
import { expect, it } from 'vitest';
import { yearsIn } from '#api/analysis/kernels/year-spans.ts';

it('counts each year once, in whatever order spans come', () => {
  expect(yearsIn([])).toBe(0);
  expect(yearsIn([[2020, 2020]])).toBe(1);
  expect(
    yearsIn([
      [2022, 2024],
      [2020, 2022],
      [2021, 2021],
    ]),
  ).toBe(5);
  expect(
    yearsIn([
      [2010, 2011],
      [2020, 2021],
    ]),
  ).toBe(4);
});

it('leaves out spans that end before they begin', () => {
  expect(
    yearsIn([
      [2021, 2020],
      [2015, 2015],
    ]),
  ).toBe(1);
  expect(
    yearsIn([
      [2020, 2022],
      [2023, 2021],
    ]),
  ).toBe(3);
});
