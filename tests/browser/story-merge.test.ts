// What a coordinator does with a group that is there twice: looks at what becomes of the two, and makes them one.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DuplicatesDocument, PrincipalMergePreviewDocument } from '../../client/gql/graphql.ts';
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
      const { mergePreview } = await ask(server, PrincipalMergePreviewDocument, { keep, absorb });
      const moved = mergePreview.participations;
      const opened = await openPage(`${server.url}/data?tab=duplicates&lang=${lang}`, desk);
      const { page } = opened;
      const hand = handOf(page);
      const button = (name: string) => page.getByRole('button', { name, exact: true });

      const card = page.locator('[data-proposal]').filter({ hasText: absorbed }).filter({ hasText: kept });
      await hand.tick(card.getByRole('radio', { name: t('data.verdictLong.SAME'), exact: true }));
      await card.getByText(t('data.duplicates.same')).waitFor();
      await hand.press(card.getByRole('link', { name: t('data.duplicates.look') }));
      const preview = page.locator('[data-preview="now"]');
      await preview.waitFor();
      expect(address(page)).toEqual({ keep, absorb, lang });

      // Either of the two can stay; what is said follows the choice.
      const stays = (name: string) =>
        page.getByRole('columnheader', { name: `${t('merge.keep')} ${name}`, exact: true });
      await hand.pick(page.getByRole('radio', { name: absorbed }));
      await stays(absorbed).waitFor();
      expect(address(page)).toEqual({ keep: absorb, absorb: keep, lang });
      await hand.pick(page.getByRole('radio', { name: kept }));
      await stays(kept).waitFor();
      expect(address(page)).toEqual({ keep, absorb, lang });

      // Another look at who else it could be: its name is among those that are like it.
      await hand.press(button(t('merge.other')));
      await hand.press(button(t('merge.lookAt', { name: absorbed })));
      await preview.waitFor();
      const row = (field: string) => preview.locator(`tr[data-field="${field}"]`);
      expect(await row('aliases').innerText()).toContain(absorbed);
      expect(await row('name').innerText()).toContain(t('merge.what.alias'));
      const title = t('merge.ties.participations');
      await page.getByRole('heading', { name: t('merge.counted', { title, n: moved.length }) }).waitFor();
      await preview.getByText(`${word}の夕べ`).first().waitFor();
      expect((await storedPrincipal(server, absorb)).id).toBe(absorb);

      await hand.press(button(t('merge.do')));
      const merged = page.locator('[data-merged]');
      await merged.getByRole('heading', { name: t('merge.done', { absorbed, kept }) }).waitFor();
      await merged.getByText(t('merge.doneTies', { n: moved.length })).waitFor();
      await hand.press(merged.getByRole('link', { name: t('merge.open', { name: kept }) }));
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
