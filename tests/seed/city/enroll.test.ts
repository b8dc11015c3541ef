// Principals of the sample city: the rules of the model, and nothing private that could be anyone's.
import { describe, expect, test } from 'vitest';
import { isCorporateNumber } from '#api/atlas/values.ts';
import { principalStatuses, resources } from '#api/municipality/codes.ts';
import { kindOf, loadProfiles } from '#api/municipality/profile.ts';
import { generateCity } from '#seed/city/generateCity.ts';
import { readAtlas } from './atlas.ts';

const { rows, principals } = readAtlas(generateCity());
const all = [...principals.values()];
const koka = loadProfiles().get('koka')!;
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe('principals', () => {
  test('have names of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test('have a kind of the profile and its sector, but for the four that nobody classified', () => {
    const classified = all.filter(({ sector }) => sector);
    expect(all.length - classified.length).toBe(4);
    expect(classified.filter(({ kind, sector }) => kindOf(koka, kind!)?.sector !== sector)).toEqual([]);
    expect(classified.every(({ kind }) => koka.kinds.some(({ ja }) => ja === kind))).toBe(true);
    const offices = classified.filter(({ kind }) => kindOf(koka, kind!)?.city);
    expect(offices.every(({ name }) => name.startsWith('みなも市 '))).toBe(true);
  });

  test('have known codes, fields and years', () => {
    for (const { status, fields, offers, needs, registeredYears } of all) {
      expect(codes(principalStatuses)).toContain(status);
      expect(fields?.every((field) => field >= 1 && field <= 20) ?? true).toBe(true);
      expect([...(offers ?? []), ...(needs ?? [])].every((code) => codes(resources).includes(code))).toBe(
        true,
      );
      expect(
        registeredYears!.every(
          (year, i) => year >= 2020 && year <= 2025 && (i === 0 || year > registeredYears![i - 1]!),
        ),
      ).toBe(true);
    }
    expect(new Set(all.map(({ status }) => status)).size).toBe(3);
  });

  test('have corporate numbers that check, of an office of registration that does not exist', () => {
    const numbers = all.flatMap(({ corporateNumber }) => corporateNumber ?? []);
    expect(numbers.length).toBeGreaterThan(85);
    expect(numbers.filter((number) => !isCorporateNumber(number) || number.slice(1, 5) !== '9999')).toEqual(
      [],
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(all.filter(({ kind }) => kind === 'NPO法人').every(({ corporateNumber }) => corporateNumber)).toBe(
      true,
    );
  });

  test('have no contact but the made-up one', () => {
    for (const { contactName, contactEmail, contactPhone, website, note } of all) {
      if (contactEmail) expect(contactEmail).toMatch(/^p\d+@example\.jp$/);
      if (contactPhone) expect(contactPhone).toBe('000-0000-0000');
      if (website) expect(website).toMatch(/^https:\/\/p\d+\.example\.jp\/$/);
      if (note) expect(note).toContain('架空');
      if (contactName)
        expect([
          '区長',
          '事務局長',
          '事務局',
          '代表',
          '地域福祉係',
          '総務担当',
          '地域連携担当',
          '本人',
        ]).toContain(contactName);
    }
    expect(all.filter(({ contactEmail }) => contactEmail).length).toBeGreaterThan(300);
  });

  test('name persons by what they do', () => {
    const citizens = all.filter(({ sector }) => sector === 'CITIZEN');
    expect(citizens.every(({ name }) => /^.+ \d\d$/.test(name))).toBe(true);
    expect(citizens.every(({ skills }) => skills!.length > 0)).toBe(true);
  });

  test('hold two who ask not to be introduced, and three written twice', () => {
    expect(all.filter(({ doNotIntroduce }) => doNotIntroduce)).toHaveLength(2);
    const spelling = (name: string) => name.replace('(株)', '株式会社').replaceAll(' ', '');
    expect(all.length - new Set(all.map(({ name }) => spelling(name))).size).toBe(3);
  });

  test('belong: every ward to the council of its district', () => {
    const councils = new Map(
      rows.relationships.Membership.map(({ source, target }) => [source, principals.get(target)!]),
    );
    for (const { id, kind, district } of all) {
      if (kind === '区・自治会') expect(councils.get(id)).toMatchObject({ kind: '自治振興会', district });
    }
  });

  test('leave out only those who end: nobody takes part after it was dissolved', () => {
    const years = new Map(rows.nodes.Project.map(({ id, properties }) => [id, properties.startYear!]));
    for (const { source, target, properties } of rows.relationships.Participation) {
      const { status, registeredYears } = principals.get(source)!;
      if (status === 'ACTIVE') continue;
      expect(years.get(target)!).toBeLessThan(2025);
      if (properties.until && registeredYears!.length > 0) expect(properties.until).toBeLessThan(2025);
    }
  });
});
