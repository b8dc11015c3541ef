// deriveDomain: a person's word, then the form, then the sectors, and unknown where nothing says.
import { describe, expect, test } from 'vitest';
import { deriveDomain } from '#api/municipality/domain.ts';
import { loadProfiles } from '#api/municipality/profile.ts';

const profiles = loadProfiles();
const ueda = profiles.get('ueda')!;
const koka = profiles.get('koka')!;

describe('MANUAL', () => {
  test('goes before form and sectors, with the reason as the person wrote it', () => {
    const reading = deriveDomain(ueda, {
      form: '委託',
      domain: 'C',
      domainSource: 'MANUAL',
      domainReason: ' 仕様を共につくった ',
      sectors: ['GOVERNMENT'],
    });
    expect(reading).toEqual({
      domain: 'C',
      source: 'MANUAL',
      reason: { ja: '仕様を共につくった', en: '仕様を共につくった' },
    });
  });

  test('says so where the reason is missing', () => {
    const { domain, reason } = deriveDomain(ueda, { domain: 'C', domainSource: 'MANUAL', sectors: [] });
    expect(domain).toBe('C');
    expect(reason.ja).toContain('理由の記録なし');
  });

  test('does not hold for a stored domain of another source, or for no domain of ours', () => {
    const form = '委託';
    expect(deriveDomain(ueda, { form, domain: 'A', domainSource: 'FORM', sectors: [] }).domain).toBe('D');
    expect(deriveDomain(ueda, { form, domain: 'A', sectors: [] }).domain).toBe('D');
    expect(deriveDomain(ueda, { form, domain: 'X', domainSource: 'MANUAL', sectors: [] }).source).toBe(
      'FORM',
    );
  });
});

describe('FORM', () => {
  test('goes before sectors, and says whether the letter is printed or read', () => {
    const printed = deriveDomain(ueda, { form: '共催', sectors: ['CITIZEN'] });
    expect(printed).toMatchObject({ domain: 'C', source: 'FORM' });
    expect(printed.reason).toEqual({
      ja: '形態「共催」は指針で領域C（双方対等）と示されています',
      en: 'The guideline prints domain C (Equal partners) for the form "Co-hosting".',
    });
    const read = deriveDomain(koka, { form: '共催', sectors: ['CITIZEN'] });
    expect(read).toMatchObject({ domain: 'C', source: 'FORM' });
    expect(read.reason.ja).toBe('形態「共催」を、本アトラスの読み方で領域C（双方対等）としています');
  });

  test('knows synonyms', () => {
    expect(deriveDomain(koka, { form: '指定管理', sectors: [] }).domain).toBe('D');
  });

  test('unknown to the profile is a data gap, not a guess from sectors', () => {
    const reading = deriveDomain(koka, { form: '研究会', sectors: ['CITIZEN', 'BUSINESS'] });
    expect(reading).toMatchObject({ domain: null, source: null });
    expect(reading.reason.ja).toContain('研究会');
    expect(reading.reason.ja).toContain('甲賀市');
  });

  test('of spaces is no form', () => {
    expect(deriveDomain(koka, { form: '　', sectors: ['CITIZEN'] }).source).toBe('SECTORS');
  });
});

describe('SECTORS', () => {
  test.each([
    [['CITIZEN', 'BUSINESS'], 'A'],
    [['CIVIC_GROUP'], 'A'],
    [['GOVERNMENT', 'GOVERNMENT'], 'E'],
  ])('%j is %s', (sectors, domain) => {
    expect(deriveDomain(koka, { sectors })).toMatchObject({ domain, source: 'SECTORS' });
  });

  test.each([
    ['government with others', ['GOVERNMENT', 'CITIZEN'], '形態が登録されていません'],
    ['someone without a sector among citizens', ['CITIZEN', null], '未分類'],
    ['someone without a sector among offices', ['GOVERNMENT', null], '未分類'],
    ['nobody', [], '主体も登録されていません'],
  ])('%s is unknown, and says why', (_, sectors, why) => {
    const reading = deriveDomain(koka, { sectors, form: null });
    expect(reading).toMatchObject({ domain: null, source: null });
    expect(reading.reason.ja).toContain(why);
    expect(reading.reason.en).toMatch(/^[\x20-\x7e]+$/);
  });
});
