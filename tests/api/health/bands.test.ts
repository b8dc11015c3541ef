// Bands of indicators: the same for the same seed, and a tenth is missing each time.
import { expect, it } from 'vitest';
import { indicators } from '#api/analysis/indicators/list.ts';
import { gini, median, percentile, share } from '#api/analysis/indicators/shares.ts';
import { standingOf } from '#api/health/health.ts';
import { health } from '#api/health/health-worker.ts';
import { thinRegister } from '#api/health/thin-register.ts';
import { handCity } from '../../support/handCity.ts';

it('are the same bytes for the same seed, and none where nothing depends on participations', () => {
  const run = (seed: number) => health({ source: handCity, year: 2024, replicates: 40, seed }, () => {});
  const { bands } = run(1);
  expect(run(1).bands).toEqual(bands);
  expect(run(2).bands).not.toEqual(bands);
  indicators.forEach(({ band, id }, i) => {
    if (band === null) expect(bands!.low[i], id).toBeNaN();
    if (!Number.isNaN(bands!.low[i])) expect(bands!.low[i], id).toBeLessThanOrEqual(bands!.high[i]);
  });
});

it('leave out a tenth of the participations, and nothing else', () => {
  const { snapshot } = handCity;
  const thinned = thinRegister(snapshot, 1, 1);
  const rows = ({ participations: { principal, project } }: typeof snapshot) =>
    Array.from(principal, (one, i) => `${one} ${project[i]}`);
  expect(rows(thinned)).toHaveLength(rows(snapshot).length - Math.round(rows(snapshot).length / 10));
  expect(rows(snapshot)).toEqual(expect.arrayContaining(rows(thinned)));
  expect({ ...thinned, participations: null }).toEqual({ ...snapshot, participations: null });
});

it('standing looks at the target first, then at the year before', () => {
  expect(standingOf('HIGHER', 3, 4, 3)).toBe('AT_TARGET');
  expect(standingOf('LOWER', 3, 4, 2)).toBe('BETTER');
  expect(standingOf('HIGHER', 3, 4, null)).toBe('WORSE');
  expect(standingOf('LOWER', 3, 3, null)).toBe('SAME');
  expect(standingOf('LOWER', 3, Number.NaN, null)).toBeNull();
  expect(standingOf('NEITHER', 3, 4, 3)).toBeNull();
  expect(standingOf('HIGHER', Number.NaN, 4, 3)).toBeNull();
});

it('shares, medians, percentiles and inequality by hand', () => {
  expect(share(1, 0)).toBeNaN();
  expect(median([])).toBeNaN();
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect([gini([1, 1, 1]), gini([0, 0, 0, 4]), gini([1, 3])]).toEqual([0, 0.75, 0.25]);
  expect(gini([0, 0])).toBeNaN();
  expect([percentile([1, 2, 3, 4], 5), percentile([1, Number.NaN, 3], 95), percentile([], 5)]).toEqual([
    1,
    3,
    Number.NaN,
  ]);
});
