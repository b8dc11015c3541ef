// Conditions in words, and how each is taken off.
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { chipsOf } from '../../../../client/map/filters/chips.ts';
import { mapState } from '../../../../client/map/state.ts';
import { viewShape } from '../../../../client/parts/viewState.ts';
import ja from '../../../../client/words/ja.json' with { type: 'json' };

await i18next.init({
  lng: 'ja',
  resources: { ja: { translation: ja } },
  interpolation: { escapeValue: false },
});
const words = {
  fields: [{ number: 8, label: { ja: '災害救援', en: 'Disaster relief' } }],
  filters: {
    districts: [{ id: 'd1', name: '東地区' }],
    profile: { forms: [{ label: { ja: '共催', en: 'Co-hosting' } }] },
  },
  years: { from: 2020, to: 2025 },
  language: 'ja' as const,
  t: i18next.t,
};

const state = mapState.parse({
  from: '2022',
  to: '2022',
  sectors: 'BUSINESS,EDUCATION',
  districts: 'd1',
  fields: '8',
  forms: '共催,独自の形',
  domains: 'C',
  without: 'CITY',
  minSize: '3',
  hide: 'BUSINESS,missing',
});

it('names every condition', () => {
  expect(chipsOf(state, words).map(({ label }) => label)).toEqual([
    '令和4年度',
    '企業・事業者',
    '教育・研究機関',
    '東地区',
    '災害救援',
    '共催',
    '独自の形',
    'C 双方対等',
    '市の部署を除く',
    '3主体以上の事業',
    '凡例で2種類を隠しています',
  ]);
});

it('takes off one after the other until nothing is left', () => {
  let left: typeof state = state;
  for (let chips = chipsOf(left, words); chips.length > 0; chips = chipsOf(left, words)) {
    left = { ...left, ...chips[0]!.off };
    expect(chipsOf(left, words).map(({ key }) => key)).toEqual(chips.slice(1).map(({ key }) => key));
  }
  for (const key of [...Object.keys(viewShape), 'hide'] as (keyof typeof state)[])
    expect(left[key]).toBeUndefined();
});

it('names years that are open at one end by the years there are', () => {
  const label = (part: object) => chipsOf(part, words)[0]!.label;
  expect(label({ from: 2024 })).toBe('令和6〜7年度');
  expect(label({ to: 2021 })).toBe('令和2〜3年度');
});
