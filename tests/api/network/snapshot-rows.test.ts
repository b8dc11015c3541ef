// Snapshots from rows in any order.
import { expect, it } from 'vitest';
import { buildSnapshot } from '#api/network/snapshot-rows.ts';
import { type Given, snapshot } from '../../support/snapshots.ts';

const given: Given = {
  principals: { b: {}, a: {}, c: {} },
  projects: {
    y: {
      members: [
        ['c', 2024, null],
        ['a', null],
        ['c', 2023, 2023],
      ],
    },
    x: { members: ['b', 'a'] },
  },
  rest: {
    districts: [
      { id: 'south', name: '南' },
      { id: 'north', name: '北' },
    ],
    coordinators: [
      { id: 'k2', name: '02', principal: 'gone' },
      { id: 'k1', name: '01', principal: 'c' },
    ],
    acquaintances: [
      { coordinator: 'k2', principal: 'a', strength: 3 },
      { coordinator: 'k1', principal: 'gone', strength: 1 },
    ],
    coordinations: [{ coordinator: 'k1', project: 'y', since: 2024, until: null }],
    memberships: [{ member: 'b', group: 'a', since: null, until: null }],
  },
};

it('sorts by id and turns ids into indices', () => {
  const built = snapshot(given);
  expect(built.principals.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(built.districts.map(({ id }) => id)).toEqual(['north', 'south']);
  expect(built.coordinators.map(({ id, principal }) => [id, principal])).toEqual([
    ['k1', 2],
    ['k2', -1],
  ]);
  expect(built.acquaintances).toEqual([{ coordinator: 1, principal: 0, strength: 3 }]);
  expect(built.coordinations).toEqual([{ coordinator: 0, project: 1, since: 2024, until: null }]);
  expect(built.memberships).toEqual([{ member: 1, group: 0, since: null, until: null }]);
  expect(built.indexOf.projects.get('y')).toBe(1);
});

it('sorts participations by project, principal and years; a missing year is 0', () => {
  const { principal, project, since, until } = snapshot(given).participations;
  expect([...project]).toEqual([0, 0, 1, 1, 1]);
  expect([...principal]).toEqual([0, 1, 0, 2, 2]);
  expect([...since]).toEqual([0, 0, 0, 2023, 2024]);
  expect([...until]).toEqual([0, 0, 0, 2023, 0]);
});

it('is the same for rows in another order', () => {
  const built = snapshot(given);
  const rows = {
    ...built,
    principals: [...built.principals].reverse(),
    projects: [...built.projects].reverse(),
    participations: ['c-y-2023-2023', 'b-x--', 'c-y-2024-', 'a-x--', 'a-y--'].map((text) => {
      const [principal, project, since, until] = text.split('-');
      return {
        principal,
        project,
        role: 'PARTNER',
        since: Number(since) || null,
        until: Number(until) || null,
      };
    }),
    coordinators: [...(given.rest?.coordinators ?? [])].reverse(),
    acquaintances: given.rest?.acquaintances,
    coordinations: given.rest?.coordinations,
    memberships: given.rest?.memberships,
  };
  expect(buildSnapshot(rows)).toEqual(built);
});

it('leaves out participations of records that are not there', () => {
  const rest = {
    participations: [{ principal: 'a', project: 'gone', role: 'LEAD', since: 2024, until: null }],
  };
  expect(snapshot({ principals: { a: {} }, rest }).participations.role).toEqual([]);
});

it('refuses an id that stands twice', () => {
  const { principals } = snapshot({ principals: { a: {} } });
  const rows = { revision: 1, currentYear: 2025, projects: [], participations: [] };
  expect(() => buildSnapshot({ ...rows, principals: [...principals, ...principals] })).toThrow(
    'id a stands twice',
  );
});
