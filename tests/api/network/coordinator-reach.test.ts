// Whom coordinators reach, counted by hand and by shortest paths.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coordinatorReach } from '#api/network/coordinator-reach.ts';
import { collaborationOf, reachOf, reachTiesOf } from '#api/network/networks.ts';
import type { Snapshot } from '#api/network/snapshot.ts';
import { applyView, type View } from '#api/network/view.ts';
import { snapshot } from '../../support/snapshots.ts';

const coordinators = ['k', 'l', 'm'].map((id) => ({ id, name: id, principal: null }));

// k knows a, who shares x with b; l looks after y of c and d; e belongs to a; f is alone; m has nobody.
const built = snapshot({
  principals: { e: { registeredYears: [2024] }, f: {} },
  projects: {
    x: { members: ['a', 'b'] },
    y: { members: ['c', 'd'] },
    z: { startYear: 2025, endYear: 2025, members: ['b', 'd'] },
  },
  rest: {
    coordinators,
    acquaintances: [{ coordinator: 'k', principal: 'a', strength: 2 }],
    coordinations: [{ coordinator: 'l', project: 'y', since: 2024, until: null }],
    memberships: [{ member: 'e', group: 'a', since: null, until: null }],
  },
});

const reachIn = (view: View, of: Snapshot = built) => {
  const viewed = applyView(of, view);
  const name = (node: number) => of.principals[viewed.principalIndices[node]].id;
  const names = (nodes: ReadonlySet<number>) => Array.from(nodes, name).sort().join('');
  return Object.fromEntries(
    [...coordinatorReach(of, view, viewed)].map(([id, { known, reached, only }]) => [
      id,
      [names(known), names(reached), only],
    ]),
  );
};

it('goes through projects, memberships and those looked after', () => {
  expect(reachIn({ from: 2024, to: 2024 })).toEqual({ k: ['a', 'abe', 3], l: ['', 'cd', 2], m: ['', '', 0] });
  // In 2025 b and d meet: l, who looks after a project of d, reaches b as k does.
  expect(reachIn({})).toEqual({ k: ['a', 'abe', 2], l: ['', 'bcd', 2], m: ['', '', 0] });
});

it('is that of nobody in a view without coordinators', () => {
  expect(reachIn({ without: ['COORDINATORS'] })).toEqual({});
});

const letters = fc.constantFrom(...'abcdefgh');
const arbitrary = fc.record({
  projects: fc.array(fc.uniqueArray(letters, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
  knows: fc.array(fc.tuple(fc.nat(2), letters), { maxLength: 5 }),
  looksAfter: fc.array(fc.tuple(fc.nat(2), fc.nat(4)), { maxLength: 3 }),
  memberships: fc.array(fc.tuple(letters, letters), { maxLength: 3 }),
});

it('is what lies at most two steps away in the reach network', () => {
  fc.assert(
    fc.property(arbitrary, ({ projects, knows, looksAfter, memberships }) => {
      const unique = <T>(list: T[]) => [
        ...new Map(list.map((each) => [JSON.stringify(each), each])).values(),
      ];
      const of = snapshot({
        principals: Object.fromEntries([...'abcdefgh'].map((id) => [id, {}])),
        projects: Object.fromEntries(projects.map((members, i) => [`p${i}`, { members }])),
        rest: {
          coordinators,
          acquaintances: unique(knows).map(([c, principal]) => ({
            coordinator: 'klm'[c]!,
            principal,
            strength: 1,
          })),
          coordinations: unique(looksAfter)
            .filter(([, p]) => p < projects.length)
            .map(([c, p]) => ({ coordinator: 'klm'[c]!, project: `p${p}`, since: 2024, until: null })),
          memberships: unique(memberships)
            .filter(([member, group]) => member !== group)
            .map(([member, group]) => ({ member, group, since: null, until: null })),
        },
      });
      const viewed = applyView(of, {});
      const { starts, neighbours } = reachOf(collaborationOf(viewed), reachTiesOf(of, {}, viewed));
      const next = (node: number) => neighbours.subarray(starts[node], starts[node + 1]);
      const reached = coordinators.map((_, i) => {
        const first = next(viewed.principals + i);
        const all = new Set([...first, ...Array.from(first, (node) => [...next(node)]).flat()]);
        return [...all].filter((node) => node < viewed.principals).sort();
      });
      const found = [...coordinatorReach(of, {}, viewed).values()];
      expect(found.map((each) => [...each.reached].sort())).toEqual(reached);
      expect(found.map(({ only }) => only)).toEqual(
        reached.map(
          (own, i) => own.filter((node) => !reached.some((all, j) => j !== i && all.includes(node))).length,
        ),
      );
    }),
  );
});
