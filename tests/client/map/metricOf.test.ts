// Which figure the size shows.
import { expect, it } from 'vitest';
import { metricOf } from '../../../client/map/metricOf.ts';

const metrics = [{ id: 'DEGREE' }, { id: 'CORE' }];

it('takes the metric an address names', () => {
  expect(metricOf('CORE', metrics)).toBe('CORE');
});

it('takes the first where the address names none there is', () => {
  expect(metricOf('GONE', metrics)).toBe('DEGREE');
});

it('takes none for nodes of one size, or while no metric is known', () => {
  expect(metricOf('SAME', metrics)).toBeNull();
  expect(metricOf('DEGREE', [])).toBeNull();
});
