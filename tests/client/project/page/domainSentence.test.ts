// Why a project has its domain, in one sentence for each way in which it can come about.
import { expect, it } from 'vitest';
import { domainSentence } from '../../../../client/project/page/domainSentence.ts';
import type { Reading } from '../../../../client/project/page/Project.ts';
import { speaker } from '../../speaker.ts';

const knownForm = { label: { ja: '共催', en: 'Co-hosting' }, effect: null };
const reading: Reading = {
  domain: 'C',
  source: 'FORM',
  printed: true,
  reasonJa: '形態「共催」は指針で領域Cと示されています',
  reasonEn: 'The guideline prints domain C.',
};
const said = (
  changes: Partial<Reading>,
  form: typeof knownForm | null = knownForm,
  language: 'ja' | 'en' = 'ja',
) => domainSentence({ ...reading, ...changes }, { knownForm: form }, speaker(language).t, language);

it('tells a printed letter from our reading', () => {
  expect(said({})).toBe('形態が「共催」なので、指針に印刷された表のとおりC 双方対等です。');
  expect(said({ printed: false })).toBe(
    '形態が「共催」なので、本アトラスの読み方でC 双方対等です（指針に記号は印刷されていません）。',
  );
  expect(said({}, knownForm, 'en')).toBe(
    'Its form is “Co-hosting”, for which the city’s guideline prints C Equal partners.',
  );
});

it('says what follows from sectors, and what a person decided', () => {
  const sectors = {
    domain: 'A',
    source: 'SECTORS',
    printed: null,
    reasonJa: '形態がなく、行政が参加していません',
  } as const;
  expect(said(sectors, null)).toBe(
    '形態がなく、行政が参加していません。参加した主体の区分から定めています。',
  );
  expect(said({ source: 'MANUAL', printed: null, reasonJa: '市民が企画した' })).toBe(
    '手で決めました。理由：市民が企画した',
  );
});

it('gives the reason why there is none, without a second full stop', () => {
  const none = {
    domain: null,
    source: null,
    printed: null,
    reasonJa: '形態が登録されていません',
    reasonEn: 'No form is on record.',
  };
  expect(said(none, null)).toBe('領域は不明です：形態が登録されていません。');
  expect(said(none, null, 'en')).toBe('The domain is not known: No form is on record.');
});
