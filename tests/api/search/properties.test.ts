// What holds for every name and every way to type a part of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacters } from '#api/search/letters.ts';
import { searchForms, stripLegalForm } from '#api/search/normalise.ts';
import { parseQuery } from '#api/search/query.ts';
import { buildSearchIndex, type SearchEntry } from '#api/search/search-index.ts';
import { typings } from './typing.ts';

const pieces = [
  ...['株式会社', '（株）', '㈱', '(大)', '(福)', 'NPO法人', '特定非営利活動法人', '一般社団法人', '社団'],
  ...[
    '佐々木',
    'いすゞ',
    '霞ヶ関',
    '三ヶ月',
    '渡邊',
    '髙﨑',
    '學校',
    '齋藤',
    '子ども',
    '障がい者',
    '取り組み',
  ],
  ...[
    'コミュニティー',
    'ヴァイオリン',
    'キヤノン',
    'コンピューター',
    'e-スポーツ',
    'センター',
    'A&B',
    'Café',
  ],
  ...[
    'みなも',
    '防災',
    '街づくり',
    'ネットワーク',
    '第3',
    '２０２４',
    'ぢ',
    'づ',
    'ッ',
    '々',
    'ゞ',
    '-',
    'の',
    '会',
    '𠮷',
  ],
  ...[' ', '　', '・', '「', '」', '（', '）', '～'],
];

const name = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(''));

const register = fc
  .array(fc.record({ name, kana: fc.option(name), aliases: fc.array(name, { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map((texts, i): SearchEntry => ({ id: `id${i}`, type: 'PRINCIPAL', texts })));

/** What the index must agree with: every word, as it stands or without its legal form, is part of some text. */
function holds({ texts }: SearchEntry, text: string): boolean {
  const lines = [texts.name, texts.kana ?? '', ...(texts.aliases ?? [])].flatMap((line) =>
    Object.values(searchForms(line)),
  );
  return text
    .split(/\s+/u)
    .filter((word) => foldCharacters(word) !== '')
    .every((word) =>
      lines.some((line) => line.includes(stripLegalForm(word)) || line.includes(foldCharacters(word))),
    );
}

describe('buildSearchIndex', () => {
  test('finds every entry by any part of its name of two or more characters, however typed', () => {
    const way = fc.constantFrom(...Object.keys(typings));
    fc.assert(
      fc.property(register, fc.nat(), fc.nat(), fc.nat(), way, (entries, which, from, length, how) => {
        const { id, texts } = entries[which % entries.length]!;
        const characters = [...texts.name.padEnd(2, '会')];
        const start = from % (characters.length - 1);
        const end = start + 2 + (length % (characters.length - start - 1));
        const named = entries.map((entry) =>
          entry.id === id ? { ...entry, texts: { ...texts, name: characters.join('') } } : entry,
        );
        const typed = typings[how]!(characters.slice(start, end).join(''));
        const index = buildSearchIndex(named);
        expect([...index.match(typed)], typed).toContain(id);
        const hits = index.search(typed).map((hit) => hit.id);
        if (foldCharacters(typed) !== '') expect(hits, typed).toContain(id);
      }),
      { numRuns: 3000 },
    );
  });

  test('finds what comparing every entry finds, no more and no less', () => {
    fc.assert(
      fc.property(register, name, (entries, text) => {
        fc.pre(parseQuery(text).legalForms.length === 0);
        const expected = entries.filter((entry) => holds(entry, text)).map(({ id }) => id);
        const index = buildSearchIndex(entries);
        expect([...index.match(text)].sort()).toEqual(expected);
        const hits = index.search(text);
        if (foldCharacters(text) !== '') expect(hits.map(({ id }) => id).sort()).toEqual(expected);
        for (const { score } of hits) expect(score > 0 && score <= 1).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('answers the same whatever order the entries come in', () => {
    fc.assert(
      fc.property(register, name, (entries, text) => {
        const forwards = buildSearchIndex(entries).search(text);
        expect(buildSearchIndex(entries.toReversed()).search(text)).toEqual(forwards);
      }),
    );
  });
});

const file = join(import.meta.dirname, '../../../../shared/data/jp_rs_system/recipients.csv');
if (!existsSync(file)) console.warn(`skipped: the register of recipients is not at ${file}`);

describe('a register of 36,352 recipients', () => {
  test.skipIf(!existsSync(file))('each of 300 is found by each of its spellings, however typed', () => {
    type Row = { recipient_key: string; name: string; aliases: string };
    const rows: Row[] = parse(readFileSync(file), { columns: true });
    const index = buildSearchIndex(
      rows.map((row): SearchEntry => {
        const aliases = row.aliases.split('|');
        return { id: row.recipient_key, type: 'PRINCIPAL', texts: { name: row.name, aliases } };
      }),
    );
    // Half of them have several spellings: those are few, and the harder ones.
    const several = rows.filter(({ aliases }) => aliases.includes('|'));
    const sample = [several, rows].flatMap((from) =>
      fc.sample(fc.constantFrom(...from), { numRuns: 150, seed: 20_241_122 }),
    );
    const missed = sample.flatMap(({ recipient_key: id, aliases }) =>
      aliases
        .split('|')
        .flatMap((alias) => [stripLegalForm(alias), ...Object.values(typings).map((typed) => typed(alias))])
        .filter((typed) => !index.search(typed).some((hit) => hit.id === id)),
    );
    expect(missed).toEqual([]);
  });
});
