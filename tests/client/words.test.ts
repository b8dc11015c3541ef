// The words of the client: both languages say the same things, each in its own script.
import { expect, it } from 'vitest';
import {
  challengeStatuses,
  coordinatorStatuses,
  domains,
  principalStatuses,
  projectStatuses,
  resources,
} from '#api/municipality/codes.ts';
import { roles } from '#api/municipality/roles.ts';
import { sectors } from '#api/municipality/sectors.ts';
import type { Word } from '#api/municipality/words.ts';
import en from '../../client/words/en.json' with { type: 'json' };
import ja from '../../client/words/ja.json' with { type: 'json' };

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

const japanese = leaves(ja);
const english = new Map(leaves(en));

// Names that are the same in both languages, placeholders alone, and signs.
const withoutKana = new Set([
  'language.en',
  'panel.since',
  'panel.span',
  'figure.fromTo',
  'table.undefined',
  'data.row.field',
  'list.chip',
]);

it('has the same keys in both languages', () => {
  expect([...english.keys()].sort()).toEqual(japanese.map(([key]) => key).sort());
});

it('has no empty text', () => {
  const empty = [...japanese, ...english].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

it('uses the same placeholders in both languages', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([found]) => found).sort();
  const different = japanese.filter(
    ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
  );
  expect(different).toEqual([]);
});

it('is Japanese in ja.json', () => {
  const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}？]/u;
  const foreign = japanese.filter(
    ([key, text]) => !withoutKana.has(key) && !script.test(text.replaceAll(/\{\{\w+\}\}/g, '')),
  );
  expect(foreign.map(([key]) => key)).toEqual(['year.withGregorian']);
});

it('has no Japanese in en.json but the name of the language', () => {
  const script = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。（）]/u;
  expect([...english].filter(([, text]) => script.test(text)).map(([key]) => key)).toEqual(['language.ja']);
});

it.each<[keyof typeof ja & keyof typeof en, readonly Word[]]>([
  ['sector', sectors],
  ['domain', domains],
  ['role', roles],
  ['resource', resources],
  ['status', principalStatuses],
  ['projectStatus', projectStatuses],
  ['coordinatorStatus', coordinatorStatuses],
  ['challengeStatus', challengeStatuses],
])('calls every %s as the API does, whose words lists and files have', (topic, words) => {
  const called = words.map(({ code }) => [ja, en].map((all) => (all[topic] as Tree)[code!]));
  expect(called).toEqual(words.map((word) => [word.ja, word.en]));
});
