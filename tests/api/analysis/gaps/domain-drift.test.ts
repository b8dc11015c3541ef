// Domains year by year, by hand.
import { expect, it } from 'vitest';
import { domainDrift } from '#api/analysis/gaps/domain-drift.ts';

it('gives shares of known domains and their change, years without a project included', () => {
  // A 2022–2023, C 2022, C 2023, unknown 2023, E 2025.
  const drift = domainDrift([0, 2, 2, -1, 4], {
    first: [2022, 2022, 2023, 2023, 2025],
    last: [2023, 2022, 2023, 2023, 2025],
  });
  const none = [null, null, null, null, null];
  expect(drift).toEqual([
    { fiscalYear: 2022, projects: [1, 0, 1, 0, 0], unknown: 0, shares: [0.5, 0, 0.5, 0, 0], changes: none },
    {
      fiscalYear: 2023,
      projects: [1, 0, 1, 0, 0],
      unknown: 1,
      shares: [0.5, 0, 0.5, 0, 0],
      changes: [0, 0, 0, 0, 0],
    },
    { fiscalYear: 2024, projects: [0, 0, 0, 0, 0], unknown: 0, shares: none, changes: none },
    { fiscalYear: 2025, projects: [0, 0, 0, 0, 1], unknown: 0, shares: [0, 0, 0, 0, 1], changes: none },
  ]);
  expect(domainDrift([0], { first: [0], last: [0] })).toEqual([]);
});
