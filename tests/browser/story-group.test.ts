// What a coordinator writes: a new group with an offer and a need, its part in a project, a mistake mended, and the group put away.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ProjectListDocument } from '../../client/gql/graphql.ts';
import { speaker } from '../client/speaker.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { everyHand } from '../support/hands.ts';
import { first50 } from '../support/listPage.ts';
import { desk } from '../support/mapPage.ts';
import { editButton, formField, storedPrincipal } from '../support/principals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { projectOf } from '../support/written.ts';

let server: TestServer;
let project: { name: string };
beforeAll(async () => {
  server = await startServer();
  const { list } = await ask(server, ProjectListDocument, {
    ...first50,
    filter: { statuses: ['ACTIVE'] },
    orderBy: { field: 'START_YEAR', direction: 'DESC' },
  });
  project = list.nodes[0]!;
});
afterAll(() => server?.stop());

const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)!;
const saved = (page: Page, section: string) =>
  page.locator(`[data-section="${section}"] [data-saved]`).waitFor();

describeBrowser('a coordinator', (openPage) => {
  it.each(everyHand)(
    'registers a group, adds it to a project, mends a mistake and archives it, with $with in $lang',
    {
      timeout: 120_000,
    },
    async ({ lang, hand: handOf, with: how }) => {
      const { t } = speaker(lang);
      const [name, misread, kana] = [
        `湖畔こども食堂 ${how}${lang}`,
        'こはんごども',
        `こはんこども${how}${lang}`,
      ];
      const opened = await openPage(`${server.url}/principals?lang=${lang}`, desk);
      const { page } = opened;
      const hand = handOf(page);
      const button = (words: string) => page.getByRole('button', { name: words, exact: true });
      const box = (field: string, words: string) =>
        formField(page, field).getByRole('checkbox', { name: words, exact: true });
      const field = (of: string) => formField(page, of).getByRole('textbox');

      await hand.press(page.getByRole('link', { name: t('list.create') }));
      await page.getByRole('heading', { level: 1, name: t('principal.new.title') }).waitFor();
      await hand.write(field('name'), name);
      await hand.write(field('kana'), misread);
      await hand.write(field('aliases'), '湖畔食堂');
      await page.keyboard.press('Enter');
      await hand.choose(formField(page, 'kind').getByRole('combobox'), 'NPO法人');
      await hand.press(button(t('principal.new.submit')));
      await page.locator('[data-said="created"]').waitFor();
      const id = idIn(page);

      await hand.press(editButton(page, 'resources'));
      await hand.tick(box('offers', t('resource.PLACE')));
      await hand.write(field('offersNote'), '毎週水曜の夕方、広間を使えます');
      await hand.tick(box('needs', t('resource.PEOPLE')));
      await hand.write(field('needsNote'), '調理の手伝い');
      await hand.press(button(t('form.save')));
      await saved(page, 'resources');
      expect(await storedPrincipal(server, id)).toMatchObject({
        ...{ name, kana: misread, aliases: ['湖畔食堂'], kind: 'NPO法人', sector: 'CIVIC_GROUP' },
        ...{ offers: ['PLACE'], offersNote: '毎週水曜の夕方、広間を使えます' },
        ...{ needs: ['PEOPLE'], needsNote: '調理の手伝い' },
      });

      // The project is found as anything is.
      await hand.openSearch(page.getByRole('button', { name: t('shell.search.open') }));
      const search = page.getByRole('dialog');
      const hit = search.getByRole('option').filter({ hasText: project.name });
      await hand.find(search.getByRole('combobox'), project.name, hit);
      await page.getByRole('heading', { level: 1, name: project.name }).waitFor();
      // There may be several of the name, one for each time that it was held.
      const found = idIn(page);
      await hand.press(button(t('project.addPart')));
      const group = formField(page, 'principal').getByRole('combobox');
      await hand.find(group, name, page.getByRole('option').filter({ hasText: name }));
      await hand.choose(formField(page, 'role').getByRole('combobox'), 'SUPPORTER');
      await hand.press(button(t('form.save')));
      const part = page.locator('[data-role="SUPPORTER"]').getByRole('link', { name, exact: true });
      await part.waitFor();
      const { startYear, participations } = await projectOf(server, found);
      expect(participations.filter(({ principal }) => principal.id === id)).toMatchObject([
        { role: 'SUPPORTER', since: startYear, until: null },
      ]);

      // What it takes part in is on its page; its reading is wrong there, and a wrong number is refused where it stands.
      await hand.press(part);
      await page.locator(`tr[data-project="${found}"]`).waitFor();
      await hand.press(editButton(page, 'facts'));
      await hand.write(field('kana'), kana);
      await hand.write(field('corporateNumber'), '1234567890123');
      await hand.press(button(t('form.save')));
      await expect.poll(() => page.evaluate('document.activeElement?.dataset.refused')).toBe('');
      await expect.poll(() => field('corporateNumber').getAttribute('aria-invalid')).toBe('true');
      expect(await field('kana').inputValue()).toBe(kana);
      expect(await storedPrincipal(server, id)).toMatchObject({ kana: misread });
      await hand.write(field('corporateNumber'), '');
      await hand.press(button(t('form.save')));
      await saved(page, 'facts');
      expect(await storedPrincipal(server, id)).toMatchObject({ kana, corporateNumber: null });
      await expect
        .poll(() => editButton(page, 'facts').evaluate((one) => one === document.activeElement))
        .toBe(true);

      await hand.press(button(t('form.archive.start')));
      await hand.press(page.getByRole('alertdialog').getByRole('button', { name: t('form.archive.do') }));
      await page.locator('[data-said="archived"]').waitFor();
      const stored = await storedPrincipal(server, id);
      expect(stored.archivedAt).not.toBeNull();
      expect(stored).toMatchObject({ kana, offers: ['PLACE'] });
      await page.goto(`${server.url}/principals?lang=${lang}&q=${kana}`);
      await page.locator('[data-empty]').waitFor();
      expectQuiet(opened);
    },
  );
});
