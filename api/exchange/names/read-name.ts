// A name as names are compared: what it says once the ways of writing it are taken away.
import {
  joinLongForms,
  legalForms,
  withoutLegalForms,
  writeOutShortForms,
  writeOutSigns,
} from '../../search/legal-forms.ts';
import { foldKana, lettersOnly, readCharacters } from '../../search/letters.ts';
import { searchForms } from '../../search/normalise.ts';
import data from './written.json' with { type: 'json' };

/** A name taken apart. */
export interface ReadName {
  /** NFKC, with single blanks. */
  text: string;
  /** What is left without legal form, in one spelling (see api/search); of a name that is only a legal form all of it. */
  core: string;
  /** Legal forms in their usual spelling, sorted and joined; empty where it states none. */
  forms: string;
  /** Whether a legal form stands at the end. */
  formBehind: boolean;
}

/** As long as a name may be, see api/atlas/values.ts; what a file has beyond is not read. */
const LONGEST = 300;

const bareForm = new RegExp(`^(${data.bareForms.join('|')})(?=\\s)`, 'u');
const formWords = legalForms
  .map(({ ja }) => ja.toLowerCase())
  .sort((a, b) => b.length - a.length)
  .join('|');
const formWord = new RegExp(formWords, 'g');
const formLast = new RegExp(`(?:${formWords})$`);
const english = data.english.map(([form, spelling]) => ({
  form: form!,
  spelling: new RegExp(`(?<=[a-z].*)[\\s,]\\s*${spelling}\\s*$`, 'iu'),
}));
const abbreviations = data.abbreviations.map(([from, to]) => ({ from: new RegExp(from!, 'gu'), to: to! }));
const readings = new RegExp(
  data.readings
    .map((reading) => foldKana(reading))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

const DIGITS = '〇一二三四五六七八九';
const counted =
  /(?<=第)[一二三四五六七八九十]{1,3}|[一二三四五六七八九十]{1,3}(?=丁目|区|組|班|号|分団|町内|地区|支部)/gu;

/** 二十三 → 23. */
function arabic(text: string): string {
  if (!text.includes('十')) return [...text].map((digit) => DIGITS.indexOf(digit)).join('');
  const [tens = '', ones = ''] = text.split('十');
  return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
}

/** Takes apart an English legal form at the end. */
function withoutEnglishForm(text: string): [text: string, form: string] {
  for (const { form, spelling } of english)
    if (spelling.test(text)) return [text.replace(spelling, ''), form];
  return [text, ''];
}

/** Runs of digits in a text: 1・2区 is not 12区, but 1,000 is 1000 and 第一 is 第1. */
export function digitsOf(text: string): string {
  const numbers = text.replace(counted, arabic).replace(/(?<=\d),(?=\d{3})/g, '');
  return (numbers.match(/\d+/g) ?? []).join(' ');
}

/** Numbers as digits, well-known abbreviations written out. */
function writeOut(core: string): string {
  const numbered = core.replace(counted, arabic);
  return abbreviations.reduce((text, { from, to }) => text.replace(from, to), numbered);
}

/** Reads a name once. */
export function readName(name: string): ReadName {
  const written = name.slice(0, LONGEST).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const [text, form] = withoutEnglishForm(written.replace(bareForm, '($1)'));
  const { normal, bare } = searchForms(text);
  const forms = [...(normal.match(formWord) ?? []), ...(form ? [form] : [])];
  return {
    text: written.normalize('NFKC').replace(/\s+/gu, ' ').trim(),
    core: writeOut(bare || normal),
    forms: forms.sort().join('+'),
    formBehind: form !== '' || formLast.test(normal),
  };
}

/** The reading of a name without its legal form, in hiragana; empty where the text is none. */
export function readReading(kana: string): string {
  const { normal } = searchForms(kana);
  return normal.replace(readings, '') || normal;
}

/** A name in the order in which ways of writing are taken away: each text equals more names than the one before. */
export function stagesOf(
  name: string,
): { code: 'writing' | 'kanji' | 'kana' | 'spelling' | 'abbreviation'; text: string }[] {
  const [text] = withoutEnglishForm(name.replace(bareForm, '($1)'));
  const bare = (read: string) => {
    const joined = joinLongForms(lettersOnly(writeOutShortForms(read)));
    return withoutLegalForms(joined) || joined;
  };
  const characters = readCharacters(writeOutSigns(text));
  const { normal, bare: spelled } = searchForms(text);
  return [
    { code: 'writing', text: bare(writeOutSigns(text).normalize('NFKC').toLowerCase()) },
    { code: 'kanji', text: bare(characters) },
    { code: 'kana', text: foldKana(bare(characters)) },
    { code: 'spelling', text: spelled || normal },
    { code: 'abbreviation', text: writeOut(spelled || normal) },
  ];
}
