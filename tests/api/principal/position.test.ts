// Between whom principals of the sample city stand, and who would be cut off without them.
import { describe, expect, it } from 'vitest';
import { openCity } from '../../support/atlas.ts';
import { startApi } from '../../support/started.ts';

const api = startApi(openCity);

async function someone(view: object = {}): Promise<string> {
  const orderBy = { metric: 'DEGREE', direction: 'DESC' };
  return (await api.ask('principals', { view, orderBy, first: 3 })).list.nodes[2].id;
}

describe('surroundings', () => {
  it('say between whom a principal stands, as brokerage counts it, and who would be cut off', async () => {
    const view = { from: 2024, to: 2024 };
    const { nodes, ties } = (await api.ask('network', { view, metrics: ['ARTICULATION_POINT'] })).network;
    const points = nodes.ids.filter((_: string, i: number) => nodes.metrics[0].values[i] === 1);
    expect(points.length).toBeGreaterThan(0);
    for (const id of [points[0], nodes.ids[0]]) {
      const { connects, separation } = (await api.ask('surroundings', { id, view, parts: 100, members: 100 }))
        .principal;
      const own = nodes.ids.indexOf(id);
      const partners = new Set<number>();
      const tied = new Set<string>();
      ties.sources.forEach((source: number, i: number) => {
        const target = ties.targets[i];
        tied.add(`${source} ${target}`);
        if (source === own) partners.add(target);
        if (target === own) partners.add(source);
      });
      const pairs = [...partners].flatMap((a) =>
        [...partners].filter((b) => a < b && !tied.has(`${a} ${b}`)).map((b) => [a, b]),
      );
      const counted = Map.groupBy(
        pairs.filter((pair) => pair.every((node) => nodes.sectors[node] !== null)),
        (pair) =>
          pair
            .map((node) => nodes.sectors[node])
            .sort()
            .join(' '),
      );
      const given = connects.map(({ one, other, pairs: number }: never) => [
        [one, other].sort().join(' '),
        number,
      ]);
      expect(Object.fromEntries(given)).toEqual(
        Object.fromEntries([...counted].map(([key, list]) => [key, list.length])),
      );
      expect(separation.parts > 1).toBe(points.includes(id));
      const { cutOffParts } = separation;
      expect(cutOffParts).toHaveLength(Math.max(0, separation.parts - 1));
      const sizes = cutOffParts.map(({ size }: { size: number }) => size);
      expect(sizes.reduce((a: number, b: number) => a + b, 0)).toBe(separation.cutOff);
      for (const { size, principals } of cutOffParts) expect(principals).toHaveLength(Math.min(100, size));
    }
  });

  it('refuse more than they give', async () => {
    const id = await someone();
    for (const variables of [{ parts: 0 }, { parts: 101 }])
      expect(await api.refused('surroundings', { id, ...variables })).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
  });
});
