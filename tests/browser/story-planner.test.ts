// What a planner does: committees since 令和4年度 in which a school and a company take part, found and taken away as files.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTable } from '#api/exchange/table/read-table.ts';
import { CreatePrincipalDocument, type Sector } from '../../client/gql/graphql.ts';
import { speaker } from '../client/speaker.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { everyHand } from '../support/hands.ts';
import { address, shownNames } from '../support/listPage.ts';
import { desk } from '../support/mapPage.ts';
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

const words = {
  ja: { form: '実行委員会・協議会', school: '教育・研究機関', firm: '企業・事業者' },
  en: { form: 'Executive committee or council', school: 'Schools and research', firm: 'Businesses' },
};

describeBrowser('a planner', (openPage) => {
  it.each(everyHand)(
    'finds the committees with a school and a company and downloads them, with $with in $lang',
    {
      timeout: 120_000,
    },
    async ({ lang, hand: handOf }) => {
      const opened = await openPage(`${server.url}/projects?lang=${lang}`, desk);
      const { page } = opened;
      const hand = handOf(page);
      const { t } = speaker(lang);
      const names = meant.map(({ name }) => name);
      const box = (facet: string, name: string) =>
        page.locator(`[data-facet="${facet}"]`).getByRole('checkbox', { name });
      await page.locator('tbody tr').first().waitFor();
      await hand.choose(page.getByRole('combobox', { name: t('map.from') }), '2022');
      await hand.tick(box('FORMS', words[lang].form));
      await hand.tick(box('WITH_SECTORS', words[lang].school));
      await hand.tick(box('WITH_SECTORS', words[lang].firm));
      await expect.poll(() => shownNames(page)).toEqual(names);
      const state = { forms: '実行委員会・協議会', withSectors: 'EDUCATION,BUSINESS', from: '2022', lang };
      expect(address(page)).toEqual(state);
      await expectFiles(page, lang, (format) => hand.press(page.locator(`[data-download="${format}"]`)));
      expectQuiet(opened);
    },
  );

  it('takes away what is selected, and nothing else', async () => {
    const filters = 'forms=実行委員会・協議会&withSectors=EDUCATION,BUSINESS&from=2022';
    const { page } = await openPage(`${server.url}/projects?${filters}`, desk);
    await page.locator('tbody tr').nth(1).getByRole('checkbox').check();
    await page.getByText('1件を選択中').waitFor();
    const { path } = await save(page, () => page.locator('[data-download="csv"]').click());
    const [, ...saved] = parse(readFileSync(path), { bom: true }) as string[][];
    expect(saved.map(([name]) => name)).toEqual([`'${meant[1]!.name}`]);
  });
});
