// Years in spans that may overlap.
import { expect, it } from 'vitest';
import { joined, yearsIn } from '#api/analysis/kernels/year-spans.ts';

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

it('joins spans that meet or follow each other, and keeps gaps', () => {
  expect(
    joined([
      [2023, 2023],
      [2020, 2020],
      [2019, 2019],
      [2026, 2025],
      [2019, 2018],
    ]),
  ).toEqual([
    [2019, 2020],
    [2023, 2023],
  ]);
  expect(
    joined([
      [2019, 2024],
      [2020, 2021],
      [2023, 2025],
    ]),
  ).toEqual([[2019, 2025]]);
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
