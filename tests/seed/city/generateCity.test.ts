// The generated city as a whole: same bytes, right counts, nothing that the graph model would refuse.
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Change } from '#api/atlas/commit.ts';
import { model } from '#cypher/graph.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import type { GraphRows } from '#seed/city/rows.ts';

const rows = generateCity();
const digest = (generated: GraphRows) => createHash('sha256').update(JSON.stringify(generated)).digest('hex');

function ofKind(kind: string): number {
  return rows.nodes.Principal.filter(({ properties }) => properties.kind === kind).length;
}

function fits(value: unknown, type: string): boolean {
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => fits(item, type.slice(0, -2)));
  if (type === 'int') return Number.isInteger(value);
  if (type === 'float') return Number.isFinite(value);
  return typeof value === type;
}

/** What is wrong with properties of a label or relationship, by the model. */
function faults(properties: Record<string, unknown>, types: Record<string, string>): string[] {
  // Named but without a value would not be missing: it is refused by one engine and removed by the other.
  const unknown = Object.keys(properties).filter(
    (name) => !(name in types) || properties[name] === undefined,
  );
  const wrong = Object.entries(types).filter(([name, type]) => {
    const value = properties[name];
    return value === undefined ? !type.endsWith('?') : !fits(value, type.replace('?', ''));
  });
  return [...unknown, ...wrong.map(([name]) => name)];
}

describe('generateCity', () => {
  test('gives the same bytes for the same seed, others for another', () => {
    expect(digest(generateCity({ seed: 1, scale: 'city' }))).toBe(digest(rows));
    expect(digest(generateCity({ seed: 2 }))).not.toBe(digest(rows));
    expect(digest(generateCity({ seed: -7 }))).not.toBe(digest(generateCity({ seed: 7 })));
  });

  test('has the size of the city in the guideline', () => {
    expect(rows.nodes.District).toHaveLength(23);
    expect(rows.nodes.Project).toHaveLength(900);
    expect(rows.nodes.Coordinator).toHaveLength(14);
    expect(ofKind('区・自治会')).toBe(203);
    expect(ofKind('自治振興会')).toBe(23);
    expect(ofKind('NPO法人')).toBe(32);
    expect(ofKind('ボランティア団体')).toBe(215);
    expect(ofKind('NPO等')).toBe(1);
    expect(ofKind('事業者')).toBe(60);
    expect(ofKind('教育・研究機関')).toBe(25);
    expect(ofKind('行政')).toBe(45);
    expect(ofKind('その他行政機関')).toBe(7);
    expect(ofKind('市民')).toBe(30);
    expect(rows.nodes.Principal).toHaveLength(645);
  });

  test('has something of every label and relationship', () => {
    for (const [name, list] of Object.entries({ ...rows.nodes, ...rows.relationships })) {
      expect(list.length, name).toBeGreaterThan(0);
    }
  });

  test('writes only properties that the model has, of their types', () => {
    for (const [label, list] of Object.entries(rows.nodes)) {
      const types = model.nodes[label]!.properties;
      expect(
        list.flatMap(({ properties }) => faults(properties, types)),
        label,
      ).toEqual([]);
    }
    for (const [name, list] of Object.entries(rows.relationships)) {
      const { key, properties: types } = model.relationships[name]!;
      expect(
        list.flatMap((row) => [...faults(row.key, key), ...faults(row.properties, types)]),
        name,
      ).toEqual([]);
    }
  });

  test('ties only what is there, each tie once', () => {
    const ids = new Map(
      Object.entries(rows.nodes).map(([label, list]) => [label, new Set(list.map(({ id }) => id))]),
    );
    for (const [name, list] of Object.entries(rows.relationships)) {
      const { source, target } = model.relationships[name]!;
      expect(
        list.filter((row) => !ids.get(source)!.has(row.source) || !ids.get(target)!.has(row.target)),
        name,
      ).toEqual([]);
      expect(new Set(list.map((row) => JSON.stringify([row.source, row.target, row.key]))).size, name).toBe(
        list.length,
      );
    }
  });

  test('never uses an identifier twice', () => {
    const ids = Object.values(rows.nodes).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is a change that can be committed as it is', () => {
    const change: Change = { nodes: rows.nodes, relationships: rows.relationships };
    expect(Object.keys(change.nodes!)).not.toContain('Atlas');
  });

  test('writes every text as the API would: NFKC, without blanks at its ends', () => {
    const texts = Object.values(rows.nodes).flatMap((list) =>
      list.flatMap(({ properties }) =>
        Object.values(properties)
          .flat()
          .filter((value) => typeof value === 'string'),
      ),
    );
    expect(texts.filter((text) => text !== text.normalize('NFKC').trim() || text === '')).toEqual([]);
    expect(texts.filter((text) => /[{}]|undefined|null|NaN/.test(text))).toEqual([]);
  });

  test('makes a prefecture of 10,000 principals and 30,000 projects that hang together', () => {
    const { nodes, relationships } = generateCity({ scale: 'prefecture' });
    expect(nodes.Principal).toHaveLength(10_000);
    expect(nodes.Project).toHaveLength(30_000);
    expect(new Set(nodes.District.map(({ properties }) => properties.name)).size).toBe(16 * 23);
    expect(new Set(nodes.Principal.map(({ properties }) => properties.name)).size).toBe(10_000);
    expect(relationships.Participation.length).toBeGreaterThan(150_000);
    // Towns are joined by guests: some project has members of two towns, for every two that lie side by side.
    const town = new Map(nodes.District.map(({ id }, i) => [id, Math.floor(i / 23)]));
    const home = new Map(
      relationships.PrincipalDistrict.map(({ source, target }) => [source, town.get(target)!]),
    );
    const pairs = new Set<string>();
    const first = new Map<string, number>();
    for (const { source, target } of relationships.Participation) {
      const here = home.get(source);
      if (here === undefined) continue;
      const there = first.get(target) ?? here;
      first.set(target, there);
      if (here !== there) pairs.add([Math.min(here, there), Math.max(here, there)].join());
    }
    expect(pairs.size).toBe(16);
  });
});
