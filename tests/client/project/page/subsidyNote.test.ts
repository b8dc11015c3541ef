// Since when a project is subsidised, and until when its city lets a subsidy run.
import { expect, it } from 'vitest';
import { subsidyNote } from '../../../../client/project/page/subsidyNote.ts';
import { speaker } from '../../speaker.ts';

const note = (subsidySince: number | null, subsidyYears: number | null) =>
  subsidyNote(
    { subsidySince },
    { subsidyYears, name: { ja: '安曇野市', en: 'Azumino' } },
    speaker('ja').t,
    'ja',
  );

it('counts the first year in', () => {
  expect(note(2022, 3)).toBe('令和4年度〜。安曇野市では原則3年度で、令和6年度まで。');
  expect(note(2022, 1)).toContain('令和4年度まで');
});

it('claims no end where the city says none, and nothing where nobody recorded since when', () => {
  expect(note(2022, null)).toBe('令和4年度〜');
  expect(note(null, 3)).toBeNull();
});
