// The years that pass.
import { expect, it } from 'vitest';
import { firstStep, nextStep } from '../../../../client/map/filters/playing.ts';

const all = { from: 2020, to: 2025 };

it('firstStep begins with the first year where all are chosen, else where one is', () => {
  expect(firstStep(all, all)).toEqual({ from: 2020, to: 2020 });
  expect(firstStep(all, { from: 2021, to: 2022 })).toEqual({ from: 2021, to: 2022 });
});

it('firstStep begins anew after the last year', () => {
  expect(firstStep(all, { from: 2024, to: 2025 })).toEqual({ from: 2020, to: 2021 });
});

it('nextStep goes on by a year with as many years as before, up to the last', () => {
  expect(nextStep(all, { from: 2021, to: 2023 })).toEqual({ from: 2022, to: 2024 });
  expect(nextStep(all, { from: 2023, to: 2025 })).toBeNull();
});
