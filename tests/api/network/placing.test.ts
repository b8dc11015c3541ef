// Where everything stands: laid out anew when who takes part in what changes, and then near where it stood.
import { afterAll, expect, it } from 'vitest';
import { createPool } from '#api/analysis/pool.ts';
import { createPlacing, type Known } from '#api/network/placing.ts';
import { type Given, snapshot } from '../../support/snapshots.ts';

const pool = createPool(1);
afterAll(() => pool.close());

const projects: Given['projects'] = {
  p: { members: ['a', 'b', 'c'] },
  q: { members: ['c', 'd', 'e'] },
  r: { members: ['e', 'f', 'a'] },
};
const given: Given = { principals: { z: { status: 'DISSOLVED' } }, projects };

async function place(of: Given, before: Known | null) {
  const graph = snapshot(of);
  const placing = createPlacing(graph, pool, { MAX_MAP_TIES: 1000 }, before);
  const { principals } = await placing.positions();
  const at = Object.fromEntries(
    graph.principals.map(({ id }, i) => [id, [principals.x[i], principals.y[i]]]),
  );
  return { at, known: placing.known() };
}

it('stays as it is while nobody else takes part in anything, also after a note, a name or a sector changed', async () => {
  const first = await place(given, null);
  const principals = { ...given.principals, a: { name: '別の名', sector: 'BUSINESS' as const } };
  const edited = await place({ principals, projects }, first.known);
  expect(edited.at).toEqual(first.at);
  expect(edited.known).toBe(first.known);
  // One whom no view holds, and who was not there before, stands in the middle.
  const more = await place(
    { principals: { ...principals, y: { status: 'DISSOLVED' } }, projects },
    first.known,
  );
  expect(more.at).toEqual({ ...first.at, y: [500, 500] });
});

it('is laid out anew from where it stood when somebody does', async () => {
  const first = await place(given, null);
  const after = await place({ ...given, projects: { ...projects, s: { members: ['a', 'd'] } } }, first.known);
  expect(after.known).not.toBe(first.known);
  expect(after.at).not.toEqual(first.at);
  const fresh = await place({ ...given, projects: { ...projects, s: { members: ['a', 'd'] } } }, null);
  const moved = ({ at }: typeof first) =>
    Object.entries(at).reduce(
      (sum, [id, [x, y]]) => sum + Math.hypot(x - first.at[id][0], y - first.at[id][1]),
      0,
    );
  expect(moved(after)).toBeLessThan(moved(fresh) + 1);
});
