// Projects that come back every year.
import { expect, it } from 'vitest';
import { affiliationWith, firstOfRecurring } from '#api/analysis/nulls/recurring.ts';
import { affiliation } from '../../../support/networks.ts';
import { projectsOf } from '../../../support/subjects.ts';

const five = [0, 1, 2, 3, 4];

it('counts a project once, in its first year, however often it comes back', () => {
  const city = affiliation(6, [five, five, five, [0, 1, 2, 3]]);
  const all = { years: [2022, 2023, 2024, 2025], leads: [7, 7, 7, 7], titles: [-1, -1, -1, -1] };
  // Four of five are 0.8.
  expect([...firstOfRecurring(city, all)]).toEqual([0]);
  expect([...firstOfRecurring(city, { ...all, years: [2025, 2024, 2023, 2022] })]).toEqual([3]);
});

it.each([
  ['of the same title', { leads: [1, 2], titles: [3, 3] }, [0]],
  ['of the same lead', { leads: [1, 1], titles: [3, 4] }, [0]],
  ['of another lead and title', { leads: [1, 2], titles: [3, 4] }, [0, 1]],
  ['of another lead, titles unknown', { leads: [1, 2], titles: [-1, -1] }, [0, 1]],
  ['of which nothing can be compared', { leads: [-1, 1], titles: [3, -1] }, [0]],
])('takes one %s for what it is', (_name, same, kept) => {
  const city = affiliation(5, [five, five]);
  expect([...firstOfRecurring(city, { years: [2023, 2024], ...same })]).toEqual(kept);
});

it('counts both with a year between, in the same year, or with other members', () => {
  const same = { leads: [1, 1], titles: [1, 1] };
  for (const years of [
    [2022, 2024],
    [2024, 2024],
  ])
    expect(firstOfRecurring(affiliation(5, [five, five]), { years, ...same }).length).toBe(2);
  const other = affiliation(6, [five, [0, 1, 2, 3, 5]]);
  expect(firstOfRecurring(other, { years: [2023, 2024], ...same }).length).toBe(2);
});

it('leaves projects out, and nobody', () => {
  const left = affiliationWith(
    affiliation(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
    Int32Array.of(0, 2),
  );
  expect(left.principals).toBe(4);
  expect(projectsOf(left)).toEqual([[0], [0], [1], [1]]);
});
