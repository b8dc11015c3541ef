// The three networks of a view, worked by hand.
import { expect, it } from 'vitest';
import { tiesOf } from '#api/analysis/network.ts';
import { affiliationOf, collaborationOf, REACH_MARKS, reachOf, reachTiesOf } from '#api/network/networks.ts';
import { applyView, type View } from '#api/network/view.ts';
import { affiliation } from '../../support/networks.ts';
import { snapshot } from '../../support/snapshots.ts';

const built = snapshot({
  principals: { a: {}, b: {}, c: { sector: 'GOVERNMENT' }, d: { registeredYears: [2024] } },
  projects: {
    x: { members: ['a', 'b', 'c'] },
    y: { members: ['a', 'b'] },
    z: { members: ['c'] },
    later: { startYear: 2025, endYear: 2025, members: ['a'] },
  },
  rest: {
    coordinators: [
      { id: 'k', name: '01', principal: 'a' },
      { id: 'l', name: '02', principal: null },
    ],
    acquaintances: [{ coordinator: 'k', principal: 'd', strength: 3 }],
    coordinations: [
      { coordinator: 'k', project: 'y', since: 2024, until: null },
      { coordinator: 'l', project: 'z', since: 2024, until: null },
      { coordinator: 'l', project: 'later', since: null, until: null },
    ],
    memberships: [
      { member: 'd', group: 'a', since: 2023, until: 2024 },
      { member: 'b', group: 'a', since: 2025, until: null },
    ],
  },
});

const reach = (view: View) => {
  const viewed = applyView(built, view);
  const names = [
    ...Array.from(viewed.principalIndices, (index) => built.principals[index].id),
    ...built.coordinators.map(({ id }) => id),
  ];
  const network = reachOf(collaborationOf(viewed), reachTiesOf(built, view, viewed));
  const { sources, targets, entries } = tiesOf(network);
  const listed = Array.from(entries, (entry, tie) => [
    names[sources[tie]] + names[targets[tie]],
    network.strengths[entry],
    network.marks[entry],
  ]);
  return { size: network.size, listed };
};

it('collaboration ties those who share a project, as members are left', () => {
  const strengths = (view: View) => [...collaborationOf(applyView(built, view)).strengths];
  expect(strengths({ from: 2024, to: 2024 })).toEqual([1.5, 0.5, 1.5, 0.5, 0.5, 0.5]);
  expect(strengths({ from: 2024, to: 2024, without: ['GOVERNMENT'] })).toEqual([2, 2]);
});

it('collaboration refuses more ties than allowed', () => {
  expect(() => collaborationOf(applyView(built, {}), 2)).toThrow(RangeError);
});

it('affiliation ties principals with projects', () => {
  const network = affiliationOf(affiliation(3, [[0, 1], [1]]));
  expect(network.size).toBe(5);
  expect([...network.starts]).toEqual([0, 1, 3, 3, 5, 6]);
  expect([...network.neighbours]).toEqual([3, 3, 4, 0, 1, 1]);
  expect([...network.strengths]).toEqual([1, 1, 1, 1, 1, 1]);
});

it('reach adds memberships, acquaintances and coordinated projects of the years', () => {
  const { COLLABORATION, MEMBER_OF, KNOWS, COORDINATES } = REACH_MARKS;
  expect(reach({ from: 2024, to: 2024 })).toEqual({
    size: 6,
    listed: [
      ['ab', 1.5, COLLABORATION],
      ['ac', 0.5, COLLABORATION],
      ['ad', 1, MEMBER_OF],
      ['ak', 1, COORDINATES],
      ['bc', 0.5, COLLABORATION],
      ['bk', 1, COORDINATES],
      ['cl', 1, COORDINATES],
      ['dk', 1, KNOWS],
    ],
  });
});

it('reach adds up what ties two for several reasons', () => {
  const listed = Object.fromEntries(reach({}).listed.map(([pair, ...rest]) => [pair, rest]));
  expect(listed.ab).toEqual([2.5, REACH_MARKS.COLLABORATION + REACH_MARKS.MEMBER_OF]);
  expect(listed.al).toEqual([1, REACH_MARKS.COORDINATES]);
});

it('reach is without coordinators where the view is', () => {
  const { size, listed } = reach({ from: 2024, to: 2024, without: ['COORDINATORS'] });
  expect(size).toBe(4);
  expect(listed.map(([pair]) => pair)).toEqual(['ab', 'ac', 'ad', 'bc']);
});

it('gives the same bytes for the same input', () => {
  const bytes = () => {
    const viewed = applyView(built, {});
    const network = reachOf(collaborationOf(viewed), reachTiesOf(built, {}, viewed));
    return [network.starts, network.neighbours, network.strengths].map(({ buffer }) =>
      Buffer.from(buffer).toString('hex'),
    );
  };
  expect(bytes()).toEqual(bytes());
});
