// Which figures size and colour show.
import { expect, it } from 'vitest';
import { colorMetric, colorMode, sizeMetric, tieMetric } from '../../../client/map/chosenMetrics.ts';

const metrics = [{ id: 'DEGREE' }, { id: 'CORE' }];

it('takes the metric an address names', () => {
  expect(sizeMetric('CORE', metrics)).toBe('CORE');
});

it('takes the first where the address names none there is', () => {
  expect(sizeMetric('GONE', metrics)).toBe('DEGREE');
});

it('takes none for nodes of one size, or while no metric is known', () => {
  expect(sizeMetric('SAME', metrics)).toBeNull();
  expect(sizeMetric('DEGREE', [])).toBeNull();
});

it('colours by the figure an address names', () => {
  expect(colorMetric('CORE', metrics)).toBe('CORE');
  expect(colorMode('CORE', metrics)).toBe('figure');
});

it('colours by what is no figure where the address says so, by sector where it names nothing there is', () => {
  expect(['domain', 'GONE'].map((color) => colorMetric(color, metrics))).toEqual([null, null]);
  expect(['domain', 'GONE'].map((color) => colorMode(color, metrics))).toEqual(['domain', 'sector']);
});

it('lists no figure of ties but one there is', () => {
  expect([undefined, 'GONE', 'CORE'].map((tie) => tieMetric(tie, metrics))).toEqual([null, null, 'CORE']);
});
