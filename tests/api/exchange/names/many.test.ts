// Many names: bounded, stoppable, in short turns; each pair once, nothing with itself.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingRemembered } from '#api/exchange/names/decisions.ts';
import { duplicatesAmong, proposeNames } from '#api/exchange/names/propose.ts';
import { names, record, row } from './writings.ts';

const many = (count: number, name: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => record(name(i), `r${i}`));

test('no pair comes twice, none is proposed to itself, the likeliest come first', async () => {
  const list = fc.array(
    names.map(({ name, core }) => [name, core]),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(list, async (lists) => {
      const records = lists
        .flat()
        .map((name, i) => ({ ...record(name, `r${i}`), aliases: [name, `${name} 会長`] }));
      const { proposals, total } = await duplicatesAmong(records, nothingRemembered, { limit: 5_000 });
      const pairs = proposals.map(({ record: first, other }) => [first, other].sort().join());
      expect(new Set(pairs).size).toBe(total);
      expect(new Set(proposals.map(({ id }) => id)).size).toBe(total);
      expect(proposals.filter(({ record: first, other }) => first === other)).toEqual([]);
      const likelihoods = proposals.map(({ likelihood }) => likelihood);
      expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => b - a));
    }),
  );
});

test('rows meet rows and records; records are not compared among themselves', async () => {
  const { proposals } = await proposeNames(
    [row('株式会社みなも', 2), row('㈱みなも', 3)],
    [record('(株)みなも', 'a'), record('みなも株式会社', 'b')],
    nothingRemembered,
  );
  const said = proposals.map(({ line, other, otherLine }) => `${line} ${other ?? otherLine}`);
  expect(said.sort()).toEqual(['2 a', '2 b', '3 2', '3 a', '3 b']);
});

test('the most are returned that were asked for, and all are counted', async () => {
  const records = many(60, (i) => `株式会社みなも${i % 2 === 0 ? '' : ' '}`);
  const { proposals, total } = await duplicatesAmong(records, nothingRemembered, { limit: 7 });
  expect(proposals).toHaveLength(7);
  expect(total).toBeGreaterThan(700);
});

test('of a name that thousands have, each is compared with some', async () => {
  const { total } = await duplicatesAmong(
    many(5_000, () => '子ども会'),
    nothingRemembered,
  );
  expect(total).toBeLessThanOrEqual(5_000 * 30);
  const series = many(3_000, (i) => `みなもボランティア登録者${String.fromCharCode(0x4e00 + i)}さん一同`);
  expect((await duplicatesAmong(series, nothingRemembered)).total).toBeLessThanOrEqual(3_000 * 41);
});

test('others get their turn meanwhile, and it stops when told to', async () => {
  let turns = 0;
  const count = () => {
    turns++;
    if (turns < 1_000_000) pending = setImmediate(count);
  };
  let pending = setImmediate(count);
  await duplicatesAmong(
    many(4_000, (i) => `株式会社みなも${i}ネットワーク`),
    nothingRemembered,
  );
  clearImmediate(pending);
  expect(turns).toBeGreaterThan(2);
  const stopped = new AbortController();
  const work = duplicatesAmong(
    many(4_000, (i) => `会${i}`),
    nothingRemembered,
    { signal: stopped.signal },
  );
  stopped.abort(new Error('stopped by the test'));
  await expect(work).rejects.toThrow('stopped by the test');
});

test('nothing to compare, nothing proposed', async () => {
  expect(await proposeNames([], [], nothingRemembered)).toEqual({ proposals: [], total: 0 });
  expect(await proposeNames([row('・・・'), row('  ', 3)], [record('')], nothingRemembered)).toEqual({
    proposals: [],
    total: 0,
  });
});
