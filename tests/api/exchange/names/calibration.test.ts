// Likelihoods beside the truth: pairs of spellings of recipients whose corporate numbers are known.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { nothingRemembered } from '#api/exchange/names/decisions.ts';
import type { NameProposal } from '#api/exchange/names/proposal.ts';
import { duplicatesAmong } from '#api/exchange/names/propose.ts';
import reasons from '#api/exchange/names/reasons.json' with { type: 'json' };
import { likelihoodOf, type ReasonCode, wordsOf } from '#api/exchange/names/reasons.ts';

const file = join(import.meta.dirname, '../../../../../shared/data/jp_rs_system/recipients.csv');
if (!existsSync(file)) console.warn(`skipped: the register of recipients is not at ${file}`);

const counted = Object.entries(reasons).filter(([, reason]) => 'same' in reason) as [
  ReasonCode,
  { same: number; different: number },
][];

test('the more names are compared, the more are alike by chance; reasons against take away', () => {
  for (const [code] of counted) {
    expect(likelihoodOf([code], 20_000)).toBeLessThan(likelihoodOf([code], 6_000));
    expect(likelihoodOf([code], 100)).toBe(likelihoodOf([code], 5_000));
    expect(likelihoodOf([code, 'elsewhere'], 100)).toBeLessThan(likelihoodOf([code], 100));
    expect(likelihoodOf(['corporateNumber', code], 100)).toBe(0.99);
  }
});

describe.skipIf(!existsSync(file))('28,870 spellings of 26,448 recipients', () => {
  const recipients = () =>
    (
      parse(readFileSync(file), { columns: true }) as {
        corporate_number: string;
        aliases: string;
        years: string;
      }[]
    ).filter(({ corporate_number: number }) => number !== '');
  let proposals: readonly (NameProposal & { same: boolean })[] = [];
  beforeAll(async () => {
    const spellings = recipients().flatMap(({ aliases, corporate_number: number }) =>
      [...new Set(aliases.split('|'))].map((name) => ({ name, number })),
    );
    const numbers = new Map(spellings.map(({ number }, i) => [String(i), number]));
    const records = spellings.map(({ name }, i) => ({ id: String(i), name }));
    const found = await duplicatesAmong(records, nothingRemembered, { limit: Number.POSITIVE_INFINITY });
    proposals = found.proposals.map((one) => ({
      ...one,
      same: numbers.get(one.record!) === numbers.get(one.other!),
    }));
  });

  test.each(counted)('%s: as many pairs as reasons.json says', (code, { same, different }) => {
    const alone = proposals.filter(({ reason }) => reason.ja === wordsOf([code]).ja);
    // A name that one recipient has twice is one spelling: those of both years stand for it.
    const twice = recipients().filter(({ years }) => years.includes('|')).length;
    const found = code === 'sameName' ? twice : alone.filter((one) => one.same).length;
    expect([found, alone.filter((one) => !one.same).length]).toEqual([same, different]);
  });

  // Of one name that many have there is no truth in this file: see sameName above.
  test.each([
    [0, 0.35],
    [0.35, 0.7],
    [0.7, 0.9],
    [0.9, 1],
  ])('of likelihood %d to %d so many are one', (from, to) => {
    const band = proposals.filter(
      ({ likelihood, code }) => code !== 'sameName' && likelihood >= from && likelihood < to,
    );
    expect(band.length).toBeGreaterThan(40);
    const said = band.reduce((sum, { likelihood }) => sum + likelihood, 0) / band.length;
    expect(Math.abs(band.filter(({ same }) => same).length / band.length - said)).toBeLessThan(0.12);
  });
});
