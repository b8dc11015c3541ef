// What the search across everything finds among pages and definitions.
import { expect, it } from 'vitest';
import type { Catalogue } from '../../../client/figure/useCatalogue.ts';
import { pages } from '../../../client/shell/pages.ts';
import { definitionHits, pageHits } from '../../../client/shell/search/hits.ts';
import ja from '../../../client/words/ja.json' with { type: 'json' };

/** The Japanese text of a word by its path. */
const say = (path: string) =>
  path.split('.').reduce<unknown>((tree, key) => (tree as Record<string, unknown>)[key], ja) as string;

const words = (text: string) => ({ ja: text, en: `${text} in English` });
const metric = (id: string, label: string, meaning: string) => ({
  ...{ id, scope: 'PRINCIPAL', label: words(label), meaning: words(meaning) },
});
const catalogue = {
  fields: [],
  metrics: [
    metric('CLOSENESS', '近接性', '媒介性とは別の数値です。'),
    metric('BETWEENNESS', '媒介性', 'つなぎ役かどうかを表します。'),
  ],
} as unknown as Catalogue;
const found = (text: string) => definitionHits(text, catalogue, say, 'ja').map(({ name }) => name);

it('finds pages by name and by reading, and all of them before anything is typed', () => {
  const names = (text: string) => pageHits(text, say).map(({ name }) => name);
  expect(names('')).toHaveLength(pages.length);
  expect(names('地図')).toEqual([ja.page.map]);
  expect(names('チズ')).toEqual([ja.page.map]);
  expect(names('どこにもない')).toEqual([]);
});

it('finds definitions: those that hold the text in their name first, and by the name they are exported under', () => {
  expect(found('媒介性')).toEqual(['媒介性', '近接性']);
  expect(found('betweenness')).toEqual(['媒介性']);
  expect(found('ツナギ役')).toEqual(['媒介性']);
  expect(found('地区')[0]).toBe(ja.help.word.district.name);
  expect(found('')).toEqual([]);
});

it('leads to where each is defined', () => {
  const [hit] = definitionHits('媒介性', catalogue, say, 'ja');
  expect(hit!.place).toEqual({ kind: 'definition', anchor: 'betweenness' });
  const [word] = definitionHits(ja.help.word.tie.name, catalogue, say, 'ja');
  expect(word!.place).toEqual({ kind: 'definition', anchor: 'word-tie' });
});
