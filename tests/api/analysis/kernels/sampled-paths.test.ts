// Estimates of betweenness keep their promise.
import { expect, it } from 'vitest';
import { packExact, pathSearch } from '#api/analysis/kernels/path-search.ts';
import { sampledPathSearch, samplesFor } from '#api/analysis/kernels/sampled-paths.ts';
import { random } from '#api/analysis/seeded.ts';
import { type Subject, subjectOfAffiliation, subjectOfNetwork } from '#api/analysis/subject.ts';
import { affiliation, davis, karate, path, untied } from '../../../support/networks.ts';

/** Many share several projects, some are alike, some have one project, some none. */
function crowd(): Subject {
  const draw = random(5);
  const members = Array.from({ length: 60 }, () => {
    const size = 1 + Math.floor(draw() * 5);
    return [...new Set(Array.from({ length: size }, () => Math.floor(draw() ** 1.5 * 70)))];
  });
  return subjectOfAffiliation(affiliation(72, [...members, members[0], members[1]]));
}

/** Projects so large that paths are drawn through them: ten times as many ties as participations. */
function large(): Subject {
  const members = Array.from({ length: 18 }, (): number[] => []);
  for (let principal = 0; principal < 360; principal++) {
    members[Math.floor(principal / 60)].push(principal);
    if (principal % 4 > 0) members[6 + (principal % 6)].push(principal);
    if (principal % 9 > 0) members[12 + (Math.floor(principal / 6) % 6)].push(principal);
  }
  return subjectOfAffiliation(affiliation(360, members));
}

const subjects: [string, () => Subject][] = [
  ['karate', () => subjectOfNetwork(karate.network)],
  ['a path', () => subjectOfNetwork(path(9))],
  ['Davis', () => subjectOfAffiliation(davis)],
  ['a crowd', crowd],
  ['large projects', large],
];

it.each(subjects)('no value of %s is further off than is said, in any of ten runs', (_, fresh) => {
  const subject = fresh();
  const exact = pathSearch.of(subject).between;
  const pairs = (subject.size * (subject.size - 1)) / 2;
  const mean = new Float64Array(subject.size);
  const { error } = sampledPathSearch.of(subject, 1);
  for (let seed = 1; seed <= 10; seed++) {
    const { between } = sampledPathSearch.of(subject, seed);
    between.forEach((value, node) => {
      expect(Math.abs(value - exact[node])).toBeLessThan(error * pairs);
      mean[node] += value / 10;
    });
  }
  // Ten runs together are nearer still: nothing is drawn too often.
  mean.forEach((value, node) => {
    expect(Math.abs(value - exact[node])).toBeLessThan(0.4 * error * pairs);
  });
});

it('draws along ties as well as through projects', () => {
  const isAlong = ([, fresh]: (typeof subjects)[number]) => 'crowd' in packExact(fresh());
  expect(subjects.map(isAlong)).toEqual([true, true, true, true, false]);
});

it('the seed decides what is drawn', () => {
  const [one, same, other] = [1, 1, 2].map((seed) => sampledPathSearch.of(subjectOfAffiliation(davis), seed));
  expect(same).toEqual(one);
  expect(other.between).not.toEqual(one.between);
});

it('draws nothing of nobody, and finds nobody between those who are not tied', () => {
  expect([...sampledPathSearch.of(subjectOfNetwork(untied(1)), 1).between]).toEqual([0]);
  expect([...sampledPathSearch.of(subjectOfNetwork(untied(3)), 1).between]).toEqual([0, 0, 0]);
  expect([...sampledPathSearch.of(subjectOfAffiliation(affiliation(3, [[0, 1, 2]])), 1).between]).toEqual([
    0, 0, 0,
  ]);
});

it('needs more samples the longer paths can be', () => {
  // 0.5 / 0.01² · (⌊log₂(hops − 1)⌋ + 1 + ln 10).
  expect([1, 2, 3, 9].map((longest) => samplesFor(longest, 0.01))).toEqual([1, 16513, 21513, 31513]);
});
