// Codes of the model: every list is complete, in both languages, and no text means two codes of one list.
import { describe, expect, test } from 'vitest';
import * as codes from '#api/municipality/codes.ts';
import { fields } from '#api/municipality/fields.ts';
import { roles } from '#api/municipality/roles.ts';
import { sectors } from '#api/municipality/sectors.ts';
import { spellings, type Word, wordIn, wordKey } from '#api/municipality/words.ts';

const expected = {
  sectors: 'CITIZEN NEIGHBORHOOD CIVIC_GROUP BUSINESS EDUCATION GOVERNMENT',
  roles: 'LEAD CO_HOST PARTNER SUPPORTER FUNDER CONTRACTOR CLIENT',
  domains: 'A B C D E',
  domainSources: 'MANUAL FORM SECTORS',
  resources: 'PEOPLE GOODS PROGRAMS FUNDS INFORMATION PLACE',
  principalStatuses: 'ACTIVE DORMANT DISSOLVED',
  projectStatuses: 'PLANNED ACTIVE COMPLETED CANCELLED',
  coordinatorStatuses: 'ACTIVE INACTIVE',
  challengeStatuses: 'OPEN ADDRESSED CLOSED',
  introductionStatuses: 'PROPOSED ACCEPTED MET COLLABORATING DECLINED LAPSED',
  answers: 'YES NO',
  evaluationPhases: 'INTERIM YEAR_END',
  judges: 'SELF MUTUAL THIRD_PARTY',
  consultationStatuses: 'OPEN ANSWERED CLOSED',
  importStatuses: 'PREVIEWED APPLIED UNDONE',
  accountRoles: 'PUBLIC COORDINATOR PLANNER COMMITTEE ADMIN',
};
const lists: Record<string, readonly (Word & { code: string })[]> = { sectors, roles, ...codes };

test('every list is known here', () => {
  expect(Object.keys(lists).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.entries(expected))('%s', (name, inOrder) => {
  const list = lists[name]!;

  test('holds its codes in order', () => {
    expect(list.map((word) => word.code).join(' ')).toBe(inOrder);
  });

  test('has a Japanese label written in Japanese and an English one in ASCII', () => {
    for (const word of list) {
      expect(word.ja).toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(word.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test('finds each code by every spelling, and no spelling means two', () => {
    for (const word of list) {
      for (const text of spellings(word)) expect(wordIn(list, text)?.code, text).toBe(word.code);
    }
  });
});

describe('fields', () => {
  test('are the 20 of the NPO law, in its numbering', () => {
    expect(fields.map((field) => field.number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(fields[0]!.ja).toBe('保健・医療・福祉');
    expect(fields[7]!.ja).toBe('災害救援');
    expect(fields[18]!.ja).toBe('団体の運営・連絡・助言・援助');
    expect(fields[19]!.ja).toBe('条例で定める活動');
  });

  test('have labels of their own in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      expect(new Set(fields.map((field) => wordKey(field[language]))).size).toBe(20);
    }
    for (const field of fields) expect(field.en).toMatch(/^[\x20-\x7e]+$/);
  });
});
