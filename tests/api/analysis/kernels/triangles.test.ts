// Triangles of nodes, of ties and of all.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trianglesOf, visitTriangles } from '#api/analysis/kernels/triangles.ts';
import { arbitraryNetwork } from '../../../support/arbitrary.ts';
import { karate, kite, untied } from '../../../support/networks.ts';
import { tableOf } from '../../../support/subjects.ts';

it('counts the 45 triangles of karate and the 11 of the kite', () => {
  expect(trianglesOf(karate.network).total).toBe(45);
  expect(trianglesOf(karate.network).ofNodes[karate.at(0)]).toBe(18);
  expect(trianglesOf(kite.network).total).toBe(11);
  expect(trianglesOf(untied(2))).toEqual({
    ofNodes: new Float64Array(2),
    ofEntries: new Int32Array(0),
    total: 0,
  });
});

it('shows each triangle once and counts it for its nodes and ties', () => {
  fc.assert(
    fc.property(arbitraryNetwork(), (network) => {
      const shown = new Set<string>();
      visitTriangles(network, (...nodes) => {
        const key = String(nodes.sort((a, b) => a - b));
        expect(shown.has(key)).toBe(false);
        shown.add(key);
      });
      const table = tableOf(network);
      const { ofNodes, ofEntries, total } = trianglesOf(network);
      const lists = [...shown].map((key) => key.split(',').map(Number));
      for (const [a, b, c] of lists) expect(table[a][b] * table[b][c] * table[c][a]).toBeGreaterThan(0);
      expect(total).toBe(lists.length);
      table.forEach((row, node) => {
        expect(ofNodes[node]).toBe(lists.filter((list) => list.includes(node)).length);
        for (let entry = network.starts[node]; entry < network.starts[node + 1]; entry++) {
          const other = network.neighbours[entry];
          const common = row.filter((tie, third) => tie > 0 && table[other][third] > 0).length;
          expect(ofEntries[entry]).toBe(common);
        }
      });
    }),
  );
});
