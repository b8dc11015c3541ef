// The version of the definitions moves with the histories of the metrics.
import { expect, it } from 'vitest';
import { definitionsVersion } from '#api/analysis/definitions.ts';
import { metrics } from '#api/analysis/metrics/list.ts';

it('is the latest version that the history of a metric names', () => {
  const versions = metrics.flatMap(({ history }) => history.map(({ version }) => version));
  expect(versions.sort(new Intl.Collator('en', { numeric: true }).compare).at(-1)).toBe(definitionsVersion);
});
