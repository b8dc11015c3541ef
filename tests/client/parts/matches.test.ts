// What a search on the page 用語と定義 finds.
import { expect, it } from 'vitest';
import { matches } from '../../../client/parts/matches.ts';

const texts = ['BETWEENNESS', '媒介性', '大きいほど「つなぎ役」です。', 'PageRank'];

it.each([
  ['', true],
  ['つなぎ役', true],
  ['ツナギ', true],
  ['ﾂﾅｷﾞ', true],
  ['ｂｅｔｗｅｅｎ', true],
  ['pagerank 媒介', true],
  ['pagerank 近接', false],
  ['closeness', false],
])('%s: %s', (search, found) => {
  expect(matches(search, texts)).toBe(found);
});
