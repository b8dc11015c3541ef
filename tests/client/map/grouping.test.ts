// What colours say, for picture and legend alike.
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { scaleOf } from '../../../client/figure/scale.ts';
import type { Definition } from '../../../client/figure/useCatalogue.ts';
import type { Coloring } from '../../../client/map/coloring.ts';
import { type Grouping, groupingOf } from '../../../client/map/grouping.ts';
import {
  communityColors,
  domainColor,
  otherColor,
  plainColor,
  sectorColor,
  sequentialColors,
} from '../../../client/parts/palette.ts';
import ja from '../../../client/words/ja.json' with { type: 'json' };
import { drawing } from './network.ts';

await i18next.init({
  lng: 'ja',
  resources: { ja: { translation: ja } },
  interpolation: { escapeValue: false },
});
const words = {
  districts: [
    { id: 'east', name: '東' },
    { id: 'north', name: '北' },
    { id: 'west', name: '西' },
  ],
  language: 'ja' as const,
  t: i18next.t,
};

const group = (coloring: Coloring, of = drawing) => groupingOf(of, coloring, words);
const rows = ({ groups }: Grouping) => groups.map(({ key, letter, count }) => [key, letter, count]);
const colors = ({ groups, of }: Grouping) => of.map((place) => groups[place]!.color);

it('by sector: principals by theirs, projects plain, with the shapes they have in the picture', () => {
  const grouping = group({ mode: 'sector' });
  expect(colors(grouping)).toEqual([
    sectorColor.BUSINESS,
    sectorColor.missing,
    sectorColor.BUSINESS,
    plainColor,
  ]);
  expect(rows(grouping)).toEqual([
    ['BUSINESS', '企', 2],
    ['missing', '？', 1],
    ['PROJECT', '事', 1],
  ]);
  expect(grouping.groups.map(({ shape }) => shape)).toEqual(['diamond', 'ring', 'bar']);
});

it('by district: numbered in the order of the list, whoever is in sight', () => {
  const grouping = group({ mode: 'district' });
  expect(rows(grouping)).toEqual([
    ['east', '1', 1],
    ['west', '3', 1],
    ['none', '', 1],
    ['PROJECT', '事', 1],
  ]);
  expect(colors(grouping)).toEqual([communityColors[2], otherColor, communityColors[0], plainColor]);
});

it('by district: one that is not in the list has none', () => {
  const { groups, of } = groupingOf(drawing, { mode: 'district' }, { ...words, districts: [] });
  expect(of.slice(0, 3).map((place) => groups[place]!.key)).toEqual(['none', 'none', 'none']);
});

it('by community: the largest have colours and numbers, the rest share one', () => {
  const grouping = group({ mode: 'community' }, { ...drawing, communities: [0, null, 99, 0] });
  expect(rows(grouping)).toEqual([
    ['1', '1', 2],
    ['other', '', 1],
    ['none', '', 1],
  ]);
  expect(colors(grouping)).toEqual([communityColors[0], otherColor, otherColor, communityColors[0]]);
});

it('by domain: from A to E, unknown ones last', () => {
  const grouping = group({ mode: 'domain' });
  expect(rows(grouping)).toEqual([
    ['A', 'A', 1],
    ['C', 'C', 1],
    ['none', '', 2],
  ]);
  expect(colors(grouping)).toEqual([domainColor.C, otherColor, domainColor.A, otherColor]);
});

it('by a figure: principals by their step, one without a value and projects by none', () => {
  const column = {
    id: 'DEGREE' as const,
    values: [3, null, 8, null],
    undefinedJa: null,
    undefinedEn: null,
    computed: true,
    sampled: null,
  };
  const scale = scaleOf({ min: 0, boolean: false }, column.values);
  const grouping = group({
    mode: 'figure',
    figure: { column, scale, definition: { boolean: false } as Definition },
  });
  expect(rows(grouping)).toEqual([
    ['1', '1', 1],
    ['2', '2', 1],
    ['none', '', 1],
    ['PROJECT', '事', 1],
  ]);
  expect(colors(grouping)).toEqual([sequentialColors[0], otherColor, sequentialColors[4], plainColor]);
});
