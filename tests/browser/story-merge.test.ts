// What a coordinator does with a group that is there twice: looks at what becomes of the two, and makes them one.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DuplicatesDocument, MergePreviewDocument } from '../../client/gql/graphql.ts';
import { speaker } from '../client/speaker.ts';
import { expectQuiet } from '../support/accessible.ts';
import { ask } from '../support/ask.ts';
import { describeBrowser } from '../support/browser.ts';
import { everyHand } from '../support/hands.ts';
import { address, desk } from '../support/mapPage.ts';
import { makePrincipal, storedPrincipal } from '../support/principals.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { writeProject } from '../support/written.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** What the groups are about, so unlike each other that none is taken for another. */
const words = ['湖畔写真', '坂の上囲碁', '川ぞい合唱', '丘の読書'];

/** Writes a group twice, of which both take part in something. @returns which would go, as the atlas proposes it */
async function twins(word: string) {
  for (const name of [`特定非営利活動法人${word}クラブ`, `NPO法人 ${word}クラブ`]) {
    const principal = await makePrincipal(server, { name, sector: 'CIVIC_GROUP' });
    const participations = [{ principal, role: 'LEAD' as const }];
    await writeProject(server, { name: `${word}の夕べ`, startYear: 2024, participations });
  }
  const { duplicates } = await ask(server, DuplicatesDocument, { first: 50 });
  const { record, other, name, otherName } = duplicates.find((pair) => pair.name.includes(word))!;
  return { keep: other!, absorb: record!, kept: otherName, absorbed: name };
}

describeBrowser('a coordinator', (openPage) => {
  it.each(everyHand.map((each, i) => ({ ...each, word: words[i]! })))(
    'merges two duplicates after a look at the preview, with $with in $lang',
    {
      timeout: 120_000,
    },
    async ({ lang, hand: handOf, word }) => {
      const { t } = speaker(lang);
      const { keep, absorb, kept, absorbed } = await twins(word);
      const { mergePreview } = await ask(server, MergePreviewDocument, { keep, absorb });
      const moved = mergePreview.participations;
      const opened = await openPage(`${server.url}/data?tab=duplicates&lang=${lang}`, desk);
      const { page } = opened;
      const hand = handOf(page);
      const button = (name: string) => page.getByRole('button', { name, exact: true });

      const card = page.locator('[data-proposal]').filter({ hasText: absorbed }).filter({ hasText: kept });
      await hand.press(card.getByRole('link', { name: t('data.duplicates.compare') }));
      const preview = page.locator('[data-preview]');
      await preview.waitFor();
      expect(address(page)).toEqual({ keep, absorb, lang });

      // Another look at who else it could be: its name is among those that are like it.
      await hand.press(button(t('principal.merge.other')));
      await hand.press(button(t('principal.merge.lookAt', { name: absorbed })));
      await preview.waitFor();
      const row = (field: string) => preview.locator(`tr[data-field="${field}"]`);
      expect(await row('aliases').innerText()).toContain(absorbed);
      expect(await row('name').innerText()).toContain(t('principal.merge.what.alias'));
      await page.getByText(t('principal.merge.projects', { n: moved.length })).waitFor();
      await preview.getByText(moved[0]!.project.name).first().waitFor();
      expect((await storedPrincipal(server, absorb)).id).toBe(absorb);

      await hand.press(button(t('principal.merge.do')));
      const merged = page.locator('[data-merged]');
      await merged.getByRole('heading', { name: t('principal.merge.done', { absorbed, kept }) }).waitFor();
      await merged.getByText(t('principal.merge.doneProjects', { n: moved.length })).waitFor();
      await hand.press(merged.getByRole('link', { name: t('principal.merge.open', { name: kept }) }));
      await page.locator(`[data-principal="${keep}"]`).waitFor();
      expect((await storedPrincipal(server, keep)).aliases).toContain(absorbed);

      // The address of the one that went leads on.
      await page.goto(`${server.url}/principals/${absorb}?lang=${lang}`);
      await page.getByRole('heading', { level: 1, name: kept }).waitFor();
      await page.locator('[data-said="mergedInto"]').waitFor();
      expect(address(page)).toEqual({ lang });
      expect(new URL(page.url()).pathname).toBe(`/principals/${keep}`);
      expectQuiet(opened);
    },
  );
});
