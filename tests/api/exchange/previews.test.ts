// Previews are kept for a while, a few at a time, and never too many rows of them.
import { beforeEach, describe, expect, it } from 'vitest';
import { createPreviews, type Preview, type Previews } from '#api/exchange/previews.ts';
import type { RowReport } from '#api/exchange/report.ts';

const MINUTE = 60_000;

describe('createPreviews', () => {
  let time: number;
  let previews: Previews;
  beforeEach(() => {
    time = 0;
    previews = createPreviews({ most: 3, rows: 10, keptFor: MINUTE, now: () => time });
  });
  const add = (rows: number) =>
    previews.add({ report: { rows: Array<RowReport>(rows) }, fingerprint: '' } as Omit<Preview, 'id'>);
  const isKept = ({ id }: Preview) => {
    try {
      return previews.find(id).id === id;
    } catch (error) {
      expect(error).toMatchObject({ code: 'NOT_FOUND', details: { field: 'preview', id } });
      return false;
    }
  };

  it('keeps the newest', () => {
    const all = [add(1), add(1), add(1), add(1)];
    expect(all.map(isKept)).toEqual([false, true, true, true]);
  });

  it('keeps as many as their rows allow, and the newest whatever it is', () => {
    const all = [add(6), add(6), add(4)];
    expect(all.map(isKept)).toEqual([false, true, true]);
    const large = add(50);
    expect([...all, large].map(isKept)).toEqual([false, false, false, true]);
  });

  it('forgets them after a while', () => {
    const one = add(1);
    time = MINUTE;
    expect(isKept(one)).toBe(true);
    time += 1;
    expect(isKept(one)).toBe(false);
  });
});
