// What a planner does: committees since 令和4年度 in which a school and a company take part, found and taken away; with the mouse in Japanese and English, and by keyboard alone.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTable } from '#api/exchange/table/read-table.ts';
import { CreatePrincipalDocument, type Sector } from '../../client/gql/graphql.ts';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { pressOn, reach } from '../support/keyboard.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { writeProject } from '../support/written.ts';

/** Projects that are made for the story, and whether the planner means them. */
const made = [
  {
    name: '通学路を見守る実行委員会',
    startYear: 2023,
    endYear: 2024,
    form: '実行委員会・協議会',
    with: ['school', 'firm'],
    isMeant: true,
  },
  {
    name: '=防災まつり実行委員会',
    startYear: 2020,
    endYear: 2022,
    form: '実行委員会・協議会',
    with: ['firm', 'school', 'office'],
    isMeant: true,
  },
  {
    name: '昔の実行委員会',
    startYear: 2020,
    endYear: 2021,
    form: '実行委員会・協議会',
    with: ['school', 'firm'],
    isMeant: false,
  },
  {
    name: '学校のいない実行委員会',
    startYear: 2023,
    endYear: 2024,
    form: '実行委員会・協議会',
    with: ['firm', 'office'],
    isMeant: false,
  },
  {
    name: '会社のいない実行委員会',
    startYear: 2023,
    endYear: 2024,
    form: '実行委員会・協議会',
    with: ['school'],
    isMeant: false,
  },
  {
    name: '学校と会社の後援',
    startYear: 2023,
    endYear: 2024,
    form: '後援',
    with: ['school', 'firm'],
    isMeant: false,
  },
] as const;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const principal = async (name: string, sector: Sector) =>
    (await ask(server, CreatePrincipalDocument, { input: { name, sector } })).createPrincipal.principal.id;
  const principals = {
    school: await principal('物語小学校', 'EDUCATION'),
    firm: await principal('株式会社ものがたり', 'BUSINESS'),
    office: await principal('物語課', 'GOVERNMENT'),
  };
  for (const { with: taking, isMeant: _, ...project } of made)
    await writeProject(server, {
      ...project,
      status: 'COMPLETED',
      participations: taking.map((who, i) => ({
        principal: principals[who],
        role: i === 0 ? ('LEAD' as const) : ('PARTNER' as const),
      })),
    });
});
afterAll(() => server?.stop());

/** What the planner means, with the latest first, as the list stands unless told. */
const meant = made.filter(({ isMeant }) => isMeant);

/** Rows that the file must hold, header first. */
const expected = {
  ja: [
    [
      '事業名',
      '協働の形態',
      '協働の領域',
      '開始年度',
      '終了年度',
      '状態',
      '参加する主体の区分',
      '参加する主体',
    ],
    [
      ...['通学路を見守る実行委員会', '実行委員会・協議会', 'C 双方対等', '2023', '2024', '完了'],
      ...['企業・事業者、教育・研究機関', '物語小学校（主催）、株式会社ものがたり（協力）'],
    ],
    [
      ...['=防災まつり実行委員会', '実行委員会・協議会', 'C 双方対等', '2020', '2022', '完了'],
      ...[
        '企業・事業者、教育・研究機関、行政',
        '株式会社ものがたり（主催）、物語小学校（協力）、物語課（協力）',
      ],
    ],
  ],
  en: [
    [
      ...['Name', 'Form', 'Domain', 'First fiscal year', 'Last fiscal year', 'Status', 'Sectors taking part'],
      'Who takes part',
    ],
    [
      ...[
        '通学路を見守る実行委員会',
        'Executive committee or council',
        'C Equal partners',
        '2023',
        '2024',
        'Completed',
      ],
      ...['Businesses, Schools and research', '物語小学校 (Lead), 株式会社ものがたり (Partner)'],
    ],
    [
      ...[
        '=防災まつり実行委員会',
        'Executive committee or council',
        'C Equal partners',
        '2020',
        '2022',
        'Completed',
      ],
      'Businesses, Schools and research, Government',
      '株式会社ものがたり (Lead), 物語小学校 (Partner), 物語課 (Partner)',
    ],
  ],
};

/** Who takes part beside the leads stands in no order that a reader could count on. */
const settled = (rows: string[][]) =>
  rows.map((row, i) => (i === 0 ? row : [...row.slice(0, -1), row.at(-1)!.split(/、|, /).sort().join()]));

/** Saves what a button downloads. @returns its name and where it lies */
async function save(page: Page, press: () => Promise<void>): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

async function expectFiles(page: Page, lang: 'ja' | 'en', press: (format: 'xlsx' | 'csv') => Promise<void>) {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  const called = { ja: `協働事業の一覧_${day}_架空の市`, en: `Projects_${day}_fictional city` }[lang];
  const text = await save(page, () => press('csv'));
  expect(text.name).toBe(`${called}.csv`);
  const bytes = readFileSync(text.path);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const guarded = expected[lang].map(([name, ...rest]) => [name!.replace(/^=/, "'="), ...rest]);
  expect(settled(parse(bytes, { bom: true }))).toEqual(settled(guarded));
  const book = await save(page, () => press('xlsx'));
  expect(book.name).toBe(`${called}.xlsx`);
  const limits = { bytes: 1e8, rows: 1e5 };
  const reading = { headerFrom: 1, headerTo: 1 };
  const table = await readTable(book.path, reading, limits, { noRows: true, name: book.name });
  expect(settled([table.headers, ...table.rows.map(({ cells }) => cells)])).toEqual(settled(expected[lang]));
}

const shownNames = (page: Page) => page.locator('tbody th a').allInnerTexts();
const words = {
  ja: { form: '実行委員会・協議会', school: '教育・研究機関', firm: '企業・事業者' },
  en: { form: 'Executive committee or council', school: 'Schools and research', firm: 'Businesses' },
};

describeBrowser('a planner', (openPage) => {
  for (const lang of ['ja', 'en'] as const)
    it(`finds the committees with a school and a company and downloads them, in ${lang}`, async () => {
      const opened = await openPage(`${server.url}/projects?lang=${lang}`);
      const { page } = opened;
      const box = (facet: string, name: string) =>
        page.locator(`[data-facet="${facet}"]`).getByRole('checkbox', { name });
      await box('FORMS', words[lang].form).check();
      await box('WITH_SECTORS', words[lang].school).check();
      await box('WITH_SECTORS', words[lang].firm).check();
      await page.locator('aside select').first().selectOption('2022');
      await expect.poll(() => shownNames(page), { timeout: 10_000 }).toEqual(meant.map(({ name }) => name));
      const { searchParams } = new URL(page.url());
      expect(Object.fromEntries(searchParams)).toEqual({
        ...(lang === 'en' ? { lang } : { lang: 'ja' }),
        ...{ forms: '実行委員会・協議会', withSectors: 'EDUCATION,BUSINESS', from: '2022' },
      });
      await expectFiles(page, lang, (format) => page.locator(`[data-download="${format}"]`).click());
      await expectAccessible(page);
      const shared = await openPage(page.url());
      await expect
        .poll(() => shownNames(shared.page), { timeout: 10_000 })
        .toEqual(meant.map(({ name }) => name));
      expectQuiet(opened);
    });

  it('does the same by keyboard alone, and takes away what is selected', async () => {
    const opened = await openPage(`${server.url}/projects`);
    const { page } = opened;
    await page.locator('tbody tr').first().waitFor();
    const box = (facet: string, name: string) =>
      page.locator(`[data-facet="${facet}"]`).getByRole('checkbox', { name });
    const button = (format: string) => page.locator(`[data-download="${format}"]`);
    await pressOn(page, page.locator('aside select').first(), 'ArrowDown');
    await page.keyboard.press('ArrowDown');
    await pressOn(page, box('FORMS', words.ja.form), 'Space');
    await pressOn(page, box('WITH_SECTORS', words.ja.firm), 'Space');
    await pressOn(page, box('WITH_SECTORS', words.ja.school), 'Space');
    await expect.poll(() => shownNames(page), { timeout: 10_000 }).toEqual(meant.map(({ name }) => name));
    await expectFiles(page, 'ja', (format) => pressOn(page, button(format)));
    const rows = page.locator('tbody tr');
    await reach(page, rows.first().getByRole('checkbox'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByText('1件を選択中').waitFor();
    expect(await rows.nth(1).getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(meant[0]!.name);
    const { path } = await save(page, () => pressOn(page, button('csv')));
    const [, ...saved] = parse(readFileSync(path), { bom: true }) as string[][];
    expect(saved.map(([name]) => name)).toEqual([`'${meant[1]!.name}`]);
    expectQuiet(opened);
  });
});
