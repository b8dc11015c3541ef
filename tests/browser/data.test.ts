// The coordinator's way through the page データ in a real browser on a real server: from a section chief's files to the map and back.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAccessible, expectQuiet } from '../support/accessible.ts';
import { describeBrowser } from '../support/browser.ts';
import { cp932Csv, titledWorkbook } from '../support/coordinatorFiles.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const workbook = () =>
  titledWorkbook('市民活動団体名簿.xlsx', '市民活動団体名簿（令和6年度）', [
    ['特定非営利活動法人 アートの森プロジェクト', 'あーとのもり', 'NPO法人', '山田', '0748-00-0001'],
    ['(有)あけぼの工務店', 'あけぼのこうむてん', '事業者', '鈴木', '0748-00-0002'],
    ['湖畔写真クラブ', 'こはんしゃしんくらぶ', 'ボランティア団体', '佐藤', '0748-00-0003'],
    ['湖畔読書会', 'こはんどくしょかい', 'ボランティア団体', '高橋', '0748-00-0004'],
    ['', '', 'NPO法人', '', '0748-00-0005'],
  ]);
const oldCsv = () =>
  cp932Csv('旧システム出力.csv', [
    ['番号', '団体名', '区分'],
    ['1', '髙橋木工㈱', '企業・事業者'],
    ['2', '湖畔合唱団', '市民活動団体'],
  ]);

const address = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const next = (page: Page, step: string) => page.getByRole('button', { name: `次へ：${step}` }).click();

async function expectStep(page: Page, title: string) {
  await heading(page, title).waitFor();
  await expect.poll(() => page.evaluate('document.activeElement?.textContent')).toBe(title);
  await expectAccessible(page);
}

/** Rows of each outcome, as the preview counts them. */
async function counts(page: Page) {
  await page.locator('[data-outcome="ALL"]').waitFor();
  const buttons = await page.locator('button[data-outcome]').all();
  const pairs = buttons.map(async (button) => [
    await button.getAttribute('data-outcome'),
    Number(await button.getAttribute('data-count')),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Names on the map that hold the word, and how many principals there are in all. */
async function onMap(page: Page, word: string) {
  await page.goto(`${server.url}/map?view=table`);
  await page.locator('[data-table]').waitFor();
  const all = await page.locator('[data-table]').getAttribute('data-nodes');
  await page.getByRole('combobox', { name: '主体を探す' }).fill(word);
  const hits = page.getByRole('option');
  await expect
    .poll(async () => (await hits.allInnerTexts()).every((text) => text !== '探しています') && hits.count())
    .toBeGreaterThan(0);
  return { all: Number(all), found: await hits.allInnerTexts() };
}

/** Sends files and goes on to how the first is read. */
async function send(page: Page, files: Awaited<ReturnType<typeof workbook>>[]) {
  await heading(page, 'ファイルを選ぶ').waitFor();
  await page.locator('input[type=file]').setInputFiles(files);
  await expect.poll(() => page.getByText('届きました').count()).toBe(files.length);
  await expectAccessible(page);
  await next(page, '読み方');
  await expectStep(page, '読み方を確かめる');
}

describeBrowser('the page of data', (openPage) => {
  // A whole story of twenty pages, each looked at by axe.
  it('takes a coordinator from two files to the map and back', { timeout: 180_000 }, async () => {
    const opened = await openPage(`${server.url}/data`);
    const { page } = opened;
    page.setDefaultTimeout(20_000);
    const before = await onMap(page, '湖畔');
    expect(before.found.filter((name) => name.includes('湖畔読書会'))).toEqual([]);

    await page.goto(`${server.url}/data`);
    await send(page, [await workbook(), oldCsv()]);
    await page.locator('[data-line="HEADER"]').first().waitFor();
    expect(await page.locator('[data-line="TITLE"]').allInnerTexts()).toEqual([
      expect.stringContaining('市民活動団体名簿（令和6年度）'),
    ]);
    expect(await page.locator('[data-line="HEADER"]').count()).toBe(2);

    await next(page, '列の意味');
    await expectStep(page, '列の意味を確かめる');
    const meaning = page.getByRole('combobox', { name: '「団体の性格」の項目' });
    expect(await meaning.inputValue()).toBe('');
    await meaning.focus();
    for (let i = 0; i < 40 && (await meaning.inputValue()) !== 'kind'; i += 1)
      await page.keyboard.press('ArrowDown');
    expect(await meaning.inputValue()).toBe('kind');
    expect(await page.getByRole('combobox', { name: '「団体名」の項目' }).inputValue()).toBe('name');

    await next(page, 'プレビューを作る');
    await expectStep(page, '取り込むとどうなるか');
    expect(await counts(page)).toMatchObject({ ALL: 5, CREATED: 4, REFUSED: 1 });
    await page.locator('button[data-outcome="REFUSED"]').click();
    await expect.poll(() => page.locator('tr[data-line]').count()).toBe(1);
    expect(await page.locator('tr[data-line]').innerText()).toContain('取り込めません');
    await page.reload();
    await expect.poll(() => page.locator('tr[data-line]').count()).toBe(1);
    expect(address(page)).toMatchObject({ step: 'preview', outcome: 'REFUSED' });

    await next(page, '同じ団体か');
    await expectStep(page, '同じ団体かどうかを決める');
    const proposals = page.locator('[data-proposal]');
    expect(await proposals.count()).toBe(2);
    for (const proposal of await proposals.all()) {
      await proposal.getByRole('radio', { name: '同じ' }).focus();
      await page.keyboard.press('Space');
    }
    await page.getByText('2組のうち2組を決めました').waitFor();
    await page.getByRole('button', { name: 'プレビューを作り直す' }).click();
    await expectStep(page, '取り込むとどうなるか');
    expect(await counts(page)).toMatchObject({ ALL: 5, CREATED: 2, REFUSED: 1 });

    await next(page, '取込み');
    await expectStep(page, '取り込む');
    await page.getByRole('button', { name: 'この内容で取り込む' }).click();
    await page.getByRole('heading', { name: '取り込みました' }).waitFor();
    await expectAccessible(page);
    expectQuiet(opened);

    await page.getByRole('link', { name: '次のファイルへ進む' }).click();
    await expectStep(page, '読み方を確かめる');
    expect(await page.getByRole('combobox', { name: '文字コード' }).inputValue()).toBe('CP932');
    await page.goBack();
    await page.getByRole('link', { name: '地図で見る' }).click();
    await page.locator('[data-map]').waitFor();
    const after = await onMap(page, '湖畔');
    expect(after.all).toBe(before.all + 2);
    expect(after.found).toEqual(expect.arrayContaining([expect.stringContaining('湖畔読書会')]));

    await page.goto(`${server.url}/data?tab=list`);
    await page.getByRole('button', { name: '「市民活動団体名簿.xlsx」の取込みを元に戻す' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '元に戻す', exact: true }).click();
    await page.getByText('すべて、取り込む前のとおりです。').waitFor();
    await page.locator('[data-status="UNDONE"]').waitFor();
    await expectAccessible(page);
    expect(await onMap(page, '湖畔')).toEqual(before);
    expectQuiet(opened);
  });

  it('reads a CP932 file of an old system, and anew in what a person says it is', async () => {
    const opened = await openPage(`${server.url}/data`);
    const { page } = opened;
    await send(page, [oldCsv()]);
    const encoding = page.getByRole('combobox', { name: '文字コード' });
    expect(await encoding.inputValue()).toBe('CP932');
    await page.getByText('髙橋木工㈱').waitFor();
    await page.getByRole('combobox', { name: '見出しの始まり' }).selectOption('0');
    await page.getByText('1 データ').waitFor();
    await page.getByRole('button', { name: '自動で見つけた読み方に戻す' }).click();
    await page.getByText('1 見出し').waitFor();
    await page.getByRole('combobox', { name: '何の一覧ですか' }).selectOption('PROJECTS');
    await page.getByText('1行に1つの協働事業。').waitFor();
    await expectAccessible(page);
    expectQuiet(opened);
  });

  it('says of a file that is none what is wrong with it', async () => {
    const { page } = await openPage(`${server.url}/data`);
    await heading(page, 'ファイルを選ぶ').waitFor();
    const broken = {
      name: '壊れた名簿.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('PK\u0003\u0004broken'),
    };
    await page.locator('input[type=file]').setInputFiles([broken]);
    await page.getByText('届きました').or(page.getByRole('alert')).waitFor();
    if (await page.getByText('届きました').count()) await next(page, '読み方');
    await page.getByRole('alert').filter({ hasText: '壊れた名簿.xlsx' }).waitFor();
    await expectAccessible(page);
  });

  it('shows what is there twice, and warns before one is merged into the other', async () => {
    const opened = await openPage(`${server.url}/data?tab=duplicates`);
    const { page } = opened;
    const first = page.locator('[data-proposal]').first();
    await first.getByRole('radio', { name: '同じ' }).check();
    await first.getByRole('link', { name: '統合の内容を確かめる' }).waitFor();
    await expectAccessible(page);
    const pairs = await page.locator('[data-proposal]').count();
    await first.getByRole('radio', { name: '別のもの' }).check();
    await page.getByText('別のものとして覚えました。').first().waitFor();
    const second = page.locator('[data-proposal]').nth(1);
    await second.getByRole('radio', { name: '同じ' }).check();
    await second.getByRole('link', { name: '統合の内容を確かめる' }).click();
    await page.getByRole('button', { name: 'この内容で統合する' }).click();
    await page.locator('[data-merged]').waitFor();
    await page.getByRole('link', { name: '重複の候補の一覧へ' }).first().click();
    await expect
      .poll(() => page.locator('[data-proposal]:not([data-decided="DIFFERENT"])').count())
      .toBe(pairs - 2);
    expectQuiet(opened);
  });

  it('hands out templates and everything there is', async () => {
    const opened = await openPage(`${server.url}/data?tab=output`);
    const { page } = opened;
    for (const [button, name] of [
      ['「主体の名簿」のひな形をダウンロード', 'ひな形_主体の名簿.xlsx'],
      ['すべてを Excel に書き出す', /^協働アトラス_\d{4}-\d{2}-\d{2}\.xlsx$/],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toMatch(name);
    }
    expectQuiet(opened);
  });

  it('tells those who may not import why, and who may', async () => {
    const { page } = await openPage(`${server.url}/data`);
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PUBLIC');
    await heading(page, 'この立場では取り込めません').waitFor();
    await page.getByText('いまは「一般公開」として見ています', { exact: false }).waitFor();
    await page.getByRole('combobox', { name: '閲覧者' }).selectOption('PLANNER');
    await page.getByRole('link', { name: 'ひな形と書出し' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'すべてを Excel に書き出す' }).click();
    await download;
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });
});
