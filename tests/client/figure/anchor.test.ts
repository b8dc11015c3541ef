// Places of definitions on the page 用語と定義.
import { expect, it } from 'vitest';
import { allMetrics } from '#api/analysis/metrics/list.ts';
import { enumName } from '#api/analysis/metrics/names.ts';
import { anchorOf, exportId } from '../../../client/figure/anchor.ts';

it('a principal’s figure is found by its id as exports write it', () => {
  expect(anchorOf({ scope: 'PRINCIPAL', id: 'BETWEENNESS_WEIGHTED' })).toBe('betweennessWeighted');
});

it('writes every id as the list of metrics does', () => {
  expect(allMetrics.map(({ id }) => exportId(enumName(id)))).toEqual(allMetrics.map(({ id }) => id));
});

it('no two figures have the same place', () => {
  const anchors = allMetrics.map(({ id, scope }) => anchorOf({ scope, id: enumName(id) }));
  expect(new Set(anchors).size).toBe(allMetrics.length);
});
