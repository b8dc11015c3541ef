// Networks from lists of ties.
import { expect, it } from 'vitest';
import { tiesOf } from '#api/analysis/network.ts';
import { networkOf } from '#api/analysis/subject.ts';
import { readTies } from '#api/exchange/network-ties.ts';
import { written } from '../../support/files.ts';

it('adds the weights of repeated pairs and leaves loops out, and says so', async () => {
  const at = written({ 't.csv': 'source,target,weight\nb,a,2\na,b,0.5\nc,c,9\nb,c,\n' });
  const { ids, subject, notices } = await readTies(at('t.csv'), null);
  const network = networkOf(subject);
  const { sources, targets, entries } = tiesOf(network);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(Array.from(entries, (entry, tie) => [sources[tie], targets[tie], network.strengths[entry]])).toEqual(
    [
      [0, 1, 2.5],
      [1, 2, 1],
    ],
  );
  expect(subject).toMatchObject({ sectors: null, affiliation: null });
  expect(notices.map(({ en }) => en)).toEqual([
    '1 rows that tie a node to itself were left out.',
    '1 rows repeat a pair; their weights were added.',
  ]);
});

it('takes groups, and nodes without ties from them', async () => {
  const at = written({ 't.csv': 'source,target\na,b\n', 'g.csv': 'id,group\nz,NPO\nb,\na,企業\n' });
  const { ids, subject, notices } = await readTies(at('t.csv'), at('g.csv'));
  expect(ids).toEqual(['a', 'b', 'z']);
  expect(subject.sectors).toEqual({ of: Int32Array.of(1, -1, 0), names: ['NPO', '企業'] });
  expect(subject.size).toBe(3);
  expect(notices).toEqual([]);
});

it('refuses a node that has two groups', async () => {
  const at = written({ 't.csv': 'source,target\na,b\n', 'g.csv': 'id,group\na,1\na,2\n' });
  await expect(readTies(at('t.csv'), at('g.csv'))).rejects.toMatchObject({
    details: { file: 'g.csv', line: 3, column: 'id', value: 'a' },
  });
});

it('reads a file with a header only', async () => {
  const at = written({ 't.csv': 'source,target\n' });
  expect((await readTies(at('t.csv'), null)).subject.size).toBe(0);
});
