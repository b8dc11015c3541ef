// What a principal's page says, word for word, in both languages.
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../../client/figure/useCatalogue.ts';
import * as say from '../../../../client/principal/page/sentences.ts';
import { speaker } from '../../speaker.ts';

const ja = speaker('ja');
const en = speaker('en');
const metric = { label: { ja: '媒介性', en: 'Betweenness' }, boolean: false } as Definition;

function placed(value: number | null, rest: Partial<say.Placed> & { test?: object } = {}): say.Placed {
  const { test = null, ...others } = rest;
  const reason = value === null ? { ja: 'つながりがないとき', en: 'no ties' } : null;
  return {
    figure: {
      metric: { id: 'BETWEENNESS' },
      value,
      undefined: reason,
      computed: true,
      sampled: null,
      test: test as say.Placed['figure']['test'],
    },
    rank: 3,
    ranked: 120,
    band: null,
    ...others,
  };
}

describe('rankSentence', () => {
  it('says the range of the rank and of how many', () => {
    const band = placed(9, { band: { low: 3, high: 7, replicates: 200 } });
    expect(say.rankSentence(metric, band, ja)).toBe(
      '「媒介性」は、120主体のうち大きいほうから3番目です。参加の記録が1割欠けていたとしても、ほぼ3番目から7番目の間です。',
    );
    expect(say.rankSentence(metric, band, en)).toBe(
      'By “Betweenness” it ranks 3rd of 120 principals, the largest first; about 3rd to 7th when a tenth of the records are missing.',
    );
  });

  it('says where the rank holds', () => {
    const band = placed(9, { rank: 1, band: { low: 1, high: 1, replicates: 200 } });
    expect(say.rankSentence(metric, band, ja)).toContain('ほぼ1番目のままです');
    expect(say.rankSentence(metric, band, en)).toContain('it stays about 1st when');
  });

  it('promises no range that was not computed', () => {
    expect(say.rankSentence(metric, placed(9), ja)).toBe(
      '「媒介性」は、120主体のうち大きいほうから3番目です。',
    );
  });

  it('says nothing where there is no rank, and that there are too few where there are', () => {
    expect(say.rankSentence(metric, placed(null, { rank: null }), ja)).toBeNull();
    expect(say.rankSentence(metric, placed(9, { ranked: 4 }), ja)).toBe(
      '「媒介性」に値のある主体が4しかないため、順位は示しません。',
    );
  });
});

describe('chanceSentence', () => {
  const test = { expected: 4.5, sd: 1, z: 4.5, p: 0.002, permutations: 1000 };

  it('sets the value beside what chance gives', () => {
    expect(say.chanceSentence(metric, placed(9, { test }), ja)).toBe(
      '「媒介性」は9です。区分を主体の間で無作為に入れ替えると平均4.5になり、偶然だけでこれほど離れるのは0.2％です。',
    );
    expect(say.chanceSentence(metric, placed(9, { test }), en)).toContain(
      'gets this far away in 0.2 % of cases',
    );
  });

  it('says nothing before it was tested, or without a value', () => {
    expect(say.chanceSentence(metric, placed(9), ja)).toBeNull();
    expect(say.chanceSentence(metric, placed(null, { test }), ja)).toBeNull();
  });
});

describe('separationSentence', () => {
  const separation = (parts: number, cutOff: number) => ({ parts, cutOff, cutOffParts: [] });

  it.each([
    [0, 0, '協働相手がいないため'],
    [1, 0, 'ほかの経路でつながったままです'],
    [3, 12, '3つに分かれ、12の主体が'],
  ])('%i parts, %i cut off', (parts, cutOff, text) => {
    expect(say.separationSentence(separation(parts, cutOff), ja)).toContain(text);
  });
});

it('connectsSentence adds the pairs up', () => {
  const connects = [
    { one: 'BUSINESS', other: 'CIVIC_GROUP', pairs: 40 },
    { one: 'CIVIC_GROUP', other: 'CIVIC_GROUP', pairs: 2 },
  ] as const;
  expect(say.connectsSentence([...connects], ja)).toBe(
    '互いに一緒に事業をしていない協働相手（区分の分かるもの）の組を、42組つないでいます。',
  );
  expect(say.connectsSentence([], en)).toBe(
    'All its partners of known sector work with each other directly.',
  );
});

it('mixSentence turns the index into a share', () => {
  expect(say.mixSentence(0.5, ja)).toBe('区分の分かる協働相手のうち、75％は自分と違う区分の主体です。');
  expect(say.mixSentence(-1, en)).toContain('0 % of its partners');
  expect(say.mixSentence(null, ja)).toBeNull();
});

it('vulnerabilitySentence is silent until it was computed', () => {
  expect(say.vulnerabilitySentence(placed(0.0123), ja)).toContain('1.23％失われます');
  expect(say.vulnerabilitySentence(placed(null), ja)).toBeNull();
});

it('undefinedSentence gives the reason, and is silent where there is a value or nobody has asked', () => {
  expect(say.undefinedSentence(metric, placed(null), ja)).toBe(
    '「媒介性」に値はありません：つながりがないとき',
  );
  expect(say.undefinedSentence(metric, placed(9), ja)).toBeNull();
  const notAsked = placed(null);
  notAsked.figure.computed = false;
  expect(say.undefinedSentence(metric, notAsked, ja)).toBeNull();
});

it('tiesSentence leaves projects out where they are not known', () => {
  expect(say.tiesSentence(13, 5, ja)).toBe('5の事業で、13の主体と一緒に活動しています。');
  expect(say.tiesSentence(13, null, en)).toBe('Principals it works with: 13.');
});
