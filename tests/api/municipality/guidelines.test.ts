// What each profile took from its guideline: counts that always hold, and the guideline's text where it is at hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '#api/municipality/profile.ts';
import { wordKey } from '#api/municipality/words.ts';

const profiles = loadProfiles();

const expected = {
  azumino: {
    groups: 6,
    kinds: 27,
    forms: 'BBBBCCCDD',
    principles: 7,
    doctrines: 0,
    countsDomainA: true,
    subsidyYears: 3,
    suitability: 0,
    strengths: [],
    suited: 0,
    stages: 0,
  },
  ueda: {
    groups: 6,
    kinds: 8,
    forms: 'BBCCCCDD',
    principles: 5,
    doctrines: 2,
    countsDomainA: true,
    subsidyYears: null,
    suitability: 0,
    strengths: [7, 5, 3, 5],
    suited: 5,
    stages: 0,
  },
  koka: {
    groups: 7,
    kinds: 9,
    forms: 'CCBCBDD',
    principles: 6,
    doctrines: 0,
    countsDomainA: false,
    subsidyYears: null,
    suitability: 0,
    strengths: [],
    suited: 0,
    stages: 0,
  },
  saku: {
    groups: 6,
    kinds: 10,
    forms: 'BBCCCCDD',
    principles: 5,
    doctrines: 0,
    countsDomainA: true,
    subsidyYears: null,
    suitability: 4,
    strengths: [],
    suited: 0,
    stages: 0,
  },
  'minami-alps': {
    groups: 4,
    kinds: 8,
    forms: 'CCCBBCBD',
    principles: 6,
    doctrines: 0,
    countsDomainA: false,
    subsidyYears: null,
    suitability: 0,
    strengths: [],
    suited: 0,
    stages: 3,
  },
};

/** What each principle is called in running text, in the order of the profile. */
const principles = {
  azumino: [
    '目標や課題を共有',
    '対等なパートナー',
    'お互いにメリット',
    '自主的、自発的',
    '情報を共有し、公開',
    '期限を決め',
    '終わったら評価',
  ],
  ueda: ['対等の立場', '自主性の尊重', '目的の共有', '相互の理解', '情報の公開・共有'],
  koka: [
    '自立及び自律',
    '自主性を尊重',
    '対等の立場',
    '対話し、理解し合い、補い合う',
    '目的、過程、成果を共有',
    '情報を公開し、共有',
  ],
  saku: [
    '「対等」の原則',
    '「公開」の原則',
    '「共有」の原則',
    '「自主性・自立性の尊重」の原則',
    '「評価・検証」の原則',
  ],
  'minami-alps': ['1)認識の共有', '2)自立性', '3)対等の立場', '4)役割分担', '5)情報公開', '6)公平・公正'],
};

describe.each(Object.entries(expected))('%s', (code, counts) => {
  const profile = profiles.get(code)!;

  test('has the counts of its guideline', () => {
    expect({
      groups: profile.groups.length,
      kinds: profile.kinds.filter((kind) => !kind.ours).length,
      forms: profile.forms.map((form) => form.domain).join(''),
      principles: profile.principles.length,
      doctrines: profile.doctrines.length,
      countsDomainA: profile.countsDomainA,
      subsidyYears: profile.subsidyYears,
      suitability: profile.suitability.length,
      strengths: profile.strengths.map(({ points }) => points.length),
      suited: profile.suitedFields.length,
      stages: profile.stages.length,
    }).toEqual(counts);
  });

  test('claims a printed letter in Ueda only, and forms of our own in Saku only', () => {
    expect(new Set(profile.forms.map((form) => form.printed))).toEqual(new Set([code === 'ueda']));
    expect(new Set(profile.forms.map((form) => form.ours))).toEqual(new Set([code === 'saku']));
  });

  test('places each printed group in sectors, with one kind for the city', () => {
    for (const group of profile.groups) {
      expect(
        profile.kinds.some((kind) => kind.group === group.ja),
        group.ja,
      ).toBe(true);
    }
    expect(profile.kinds.filter((kind) => kind.city)).toHaveLength(1);
    expect(new Set(profile.kinds.map((kind) => kind.sector)).size).toBe(6);
  });
});

test("Azumino's forms stand under its three leads", () => {
  const { forms, leads } = profiles.get('azumino')!;
  expect(leads.map(({ ja }) => forms.filter((form) => form.lead === ja).length)).toEqual([4, 3, 2]);
});

const guideline = (code: string) => join(import.meta.dirname, '../../../../shared/seeds', `${code}.txt`);

for (const [code, profile] of profiles) {
  const file = guideline(code);
  if (!existsSync(file)) console.warn(`skipped: the guideline of ${code} is not at ${file}`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';

  describe(`the guideline of ${code}`, () => {
    test.skipIf(!text)('holds every word that is not marked as ours', () => {
      const found = wordKey(text);
      const words = [
        profile.name,
        { ja: profile.source.ja.replace(/（[^）]*）$/, '') },
        ...[...profile.kinds, ...profile.forms].filter((word) => !word.ours),
        ...profile.groups,
        ...profile.leads,
        ...profile.doctrines,
        ...profile.suitedFields.flatMap(({ examples }) => examples),
      ];
      expect(words.map(({ ja }) => ja).filter((ja) => !found.includes(wordKey(ja)))).toEqual([]);
    });

    test.skipIf(!text)('holds every principle', () => {
      const found = wordKey(text);
      const printed = principles[code as keyof typeof principles];
      expect(printed).toHaveLength(profile.principles.length);
      expect(printed.filter((words) => !found.includes(wordKey(words)))).toEqual([]);
    });
  });
}

test.skipIf(!existsSync(guideline('ueda')))("Ueda's letters are those printed beside its forms", () => {
  const lines = readFileSync(guideline('ueda'), 'utf8').split('\n').map(wordKey);
  for (const form of profiles.get('ueda')!.forms) {
    const rows = lines.filter(
      (line) => line.startsWith(wordKey(form.ja)) && line.endsWith(wordKey(form.domain)),
    );
    expect(rows, form.ja).toHaveLength(1);
  }
});

test.skipIf(!existsSync(guideline('azumino')))("Azumino's forms are printed under their leads", () => {
  const { forms, leads } = profiles.get('azumino')!;
  const text = wordKey(readFileSync(guideline('azumino'), 'utf8'));
  const starts = [1, 2, 3].map((n) => text.indexOf(wordKey(`(${n}) ${leads[n - 1]!.ja}`)));
  const ends = [starts[1], starts[2], text.indexOf(wordKey('3 市政への市民参画の一般的な方法'), starts[2])];
  leads.forEach((lead, i) => {
    forms
      .filter((form) => form.lead === lead.ja)
      .forEach((form, n) => {
        expect(text.slice(starts[i], ends[i]), form.ja).toContain(`${n + 1}${wordKey(form.ja)}`);
      });
  });
});
