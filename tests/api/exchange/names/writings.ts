// Names of made-up groups, and the ways in which a list may write them otherwise.
import fc from 'fast-check';
import type { NamedRecord, NamedRow } from '#api/exchange/names/proposal.ts';
import { typings } from '../../search/typing.ts';

/** A row with nothing but a name. */
export const row = (name: string, line = 2): NamedRow => ({ line, name });
/** A record with nothing but a name. */
export const record = (name: string, id = 'r1'): NamedRecord => ({ id, name });

const forms = [
  ['株式会社', '(株)', '㈱', '（株）', '(株) '],
  ['有限会社', '(有)', '㈲', '（有）'],
  ['NPO法人', '特定非営利活動法人', '(特非)', 'ＮＰＯ法人', '（特活）'],
  ['一般社団法人', '(一社)', '一社 ', '（一社）'],
  ['公益財団法人', '(公財)', '公財 ', '（公財）'],
];
const places = [
  'みなも沢田',
  '国際高橋',
  '佐々木渡辺',
  '浜野台',
  'いすゞ竜崎',
  '北條関',
  'ひばりヶ丘',
  '斎藤桜',
];
const works = [
  'まちづくりの会',
  'コミュニティネットワーク',
  '子ども応援団',
  'ボランティアサークル',
  '水辺を守る会',
  '芸術文化協会',
];

/** A name as a register has it: legal form or none, and what it is called. */
export const names = fc
  .tuple(
    fc.constantFrom(...places),
    fc.constantFrom(...works),
    fc.option(fc.constantFrom(...forms), { nil: null }),
    fc.boolean(),
  )
  .map(([place, work, form, ahead]) => {
    const core = place + work;
    return { core, form, ahead, name: ahead ? `${form?.[0] ?? ''}${core}` : `${core}${form?.[0] ?? ''}` };
  });

/** A name and its parts. */
export type Name = typeof names extends fc.Arbitrary<infer T> ? T : never;

const OLD = {
  沢: '澤',
  国: '國',
  高: '髙',
  辺: '邊',
  浜: '濱',
  台: '臺',
  竜: '龍',
  関: '關',
  斎: '齋',
  桜: '櫻',
  会: '會',
  応: '應',
  団: '團',
  芸: '藝',
  条: '條',
  崎: '﨑',
};

const shortForm =
  (which: number) =>
  ({ core, form, ahead, name }: Name) => {
    const short = form?.[which];
    if (short === undefined) return name;
    // 一社 without brackets is written ahead only.
    return ahead || !short.startsWith('(') ? `${short}${core}` : `${core}${short.trim()}`;
  };

/** Ways of writing that leave a name what it is; each can follow another. */
export const writings: Record<string, (name: string) => string> = {
  ...typings,
  // Nobody writes ゖ.
  hiragana: (name) => typings.hiragana!(name).replaceAll('ゖ', 'ヶ'),
  'blanks between': (name) => name.replace(/(?<=.{4})(?=まち|コミ|子ど|ボラ|水辺|芸術)/u, '　'),
  'old kanji': (name) => name.replace(/./gu, (letter) => OLD[letter as keyof typeof OLD] ?? letter),
  'no iteration marks': (name) => name.replace('佐々木', '佐佐木').replace('いすゞ', 'いすず'),
  'small ヶ': (name) => name.replace('ヶ', 'が'),
  children: (name) => name.replace('子ども', 'こども'),
  'middle dots': (name) => name.replace('コミュニティ', 'コミュニティ・'),
};

/** Ways that need to know the parts of a name. */
export const rewritings: Record<string, (name: Name) => string> = {
  'short form 1': shortForm(1),
  'short form 2': shortForm(2),
  'short form 3': shortForm(3),
  'legal form at the other end': ({ core, form, ahead, name }) =>
    form === null ? name : ahead ? `${core}${form[0]}` : `${form[0]}${core}`,
  'no legal form': ({ core }) => core,
  'city before it': ({ core, form }) => `${form?.[0] ?? ''}みなも市${core}`,
  secretariat: ({ name }) => `${name}事務局`,
  head: ({ name }) => `${name} 会長`,
  'a letter less': ({ core, form }) =>
    `${form?.[0] ?? ''}${core.replace(/(?<=[ぁ-んァ-ン])[ぁ-んァ-ン](?=[ぁ-んァ-ン])/u, '')}`,
  'a letter twice': ({ core, form }) => `${form?.[0] ?? ''}${core.replace(/(?<=.{3})(.)/u, '$1$1')}`,
};
