// Forms and domains of the projects of a snapshot, under the words of one city and of another.
import { expect, it } from 'vitest';
import { loadProfiles } from '#api/municipality/profile.ts';
import { domainsUnder, formWords, knownForms, unknownForms } from '#api/network/form-use.ts';
import { snapshot } from '../../support/snapshots.ts';

const profiles = loadProfiles();
const koka = profiles.get('koka')!;
const ueda = profiles.get('ueda')!;

const city = snapshot({
  projects: {
    one: { form: '補助・助成', domain: 'B', domainSource: 'FORM', members: ['a'] },
    other: { form: '補助・助成', domain: 'A', domainSource: 'MANUAL', members: ['a'] },
    same: { form: '補助金', domain: 'B', domainSource: 'FORM', members: ['a'] },
    managed: { form: '委託・指定管理', domain: 'D', domainSource: 'FORM', members: ['a'] },
    talk: { form: '井戸端会議', members: ['a'] },
    alone: { domain: 'A', domainSource: 'SECTORS', members: ['a'] },
    open: { members: [] },
  },
});

it('counts words as they are written', () => {
  expect(Object.fromEntries(formWords(city))).toEqual({
    '補助・助成': 2,
    補助金: 1,
    '委託・指定管理': 1,
    井戸端会議: 1,
  });
});

it("counts projects under the city's own word, whatever word they have", () => {
  expect(Object.fromEntries(knownForms(city, koka))).toEqual({
    '補助・助成': { projects: 3, words: ['補助・助成', '補助金'] },
    '委託・指定管理': { projects: 1, words: ['委託・指定管理'] },
  });
  expect(Object.fromEntries(knownForms(city, ueda))).toEqual({
    '補助・交付金': { projects: 3, words: ['補助・助成', '補助金'] },
  });
});

it('lists what a city has no word for, that of most projects first', () => {
  expect(unknownForms(city, koka)).toEqual([{ form: '井戸端会議', projects: 1 }]);
  expect(unknownForms(city, ueda)).toEqual([
    { form: '井戸端会議', projects: 1 },
    { form: '委託・指定管理', projects: 1 },
  ]);
});

it('reads domains anew from forms only: what was set by hand or follows from sectors stays', () => {
  const counts = (profile: typeof koka) =>
    domainsUnder(city, profile).map(({ domain, projects }) => [domain, projects]);
  expect(counts(koka)).toEqual([
    ['A', 2],
    ['B', 2],
    ['C', 0],
    ['D', 1],
    ['E', 0],
    [null, 2],
  ]);
  expect(counts(ueda)).toEqual([
    ['A', 2],
    ['B', 2],
    ['C', 0],
    ['D', 0],
    ['E', 0],
    [null, 3],
  ]);
});
