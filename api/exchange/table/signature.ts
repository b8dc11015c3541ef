// What a file is by its first bytes; files that hold no table are refused with what they are and what to do instead.
import type { Words } from '../../errors.ts';

interface Signature {
  bytes: readonly number[];
  /** Where they stand. */
  at?: number;
  words: Words;
}

const ascii = (text: string) => [...Buffer.from(text, 'latin1')];

const is = (ja: string, en: string, instead: Words): Words => ({
  ja: `${ja}です。${instead.ja}`,
  en: `This is ${en}. ${instead.en}`,
});

const COPY: Words = {
  ja: '表を Excel か CSV で用意してください。',
  en: 'Please provide the table as an Excel workbook or CSV.',
};
const UNPACK: Words = {
  ja: '展開してから、中のファイルを取り込んでください。',
  en: 'Please unpack it and import the files in it.',
};
const SAVE_XLSX: Words = {
  ja: 'Excel で開き、「Excel ブック（.xlsx）」で保存し直してください。',
  en: 'Please open it in Excel and save it as "Excel Workbook (.xlsx)".',
};

const SIGNATURES: readonly Signature[] = [
  { bytes: ascii('%PDF'), words: is('PDF', 'a PDF', COPY) },
  { bytes: [0x89, ...ascii('PNG')], words: is('画像（PNG）', 'an image (PNG)', COPY) },
  { bytes: [0xff, 0xd8, 0xff], words: is('画像（JPEG）', 'an image (JPEG)', COPY) },
  { bytes: ascii('GIF8'), words: is('画像（GIF）', 'an image (GIF)', COPY) },
  { bytes: ascii('II*\0'), words: is('画像（TIFF）', 'an image (TIFF)', COPY) },
  { bytes: ascii('MM\0*'), words: is('画像（TIFF）', 'an image (TIFF)', COPY) },
  { bytes: ascii('WEBP'), at: 8, words: is('画像（WebP）', 'an image (WebP)', COPY) },
  { bytes: ascii('ftyp'), at: 4, words: is('動画または画像', 'a video or an image', COPY) },
  { bytes: ascii('{\\rtf'), words: is('リッチテキスト（RTF）', 'rich text (RTF)', COPY) },
  { bytes: ascii('MZ'), at: 0, words: is('プログラム', 'a program', COPY) },
  { bytes: ascii('\x7fELF'), words: is('プログラム', 'a program', COPY) },
  { bytes: ascii('SQLite format 3'), words: is('データベース（SQLite）', 'a database (SQLite)', COPY) },
  { bytes: ascii("7z\xbc\xaf'\x1c"), words: is('圧縮ファイル（7z）', 'an archive (7z)', UNPACK) },
  { bytes: ascii('Rar!'), words: is('圧縮ファイル（RAR）', 'an archive (RAR)', UNPACK) },
  { bytes: ascii('BZh'), words: is('圧縮ファイル（bzip2）', 'an archive (bzip2)', UNPACK) },
  { bytes: [0xfd, ...ascii('7zXZ')], words: is('圧縮ファイル（xz）', 'an archive (xz)', UNPACK) },
  { bytes: ascii('-lh'), at: 2, words: is('圧縮ファイル（LZH）', 'an archive (LZH)', UNPACK) },
];

const HTML = is('ウェブページ（HTML）', 'a web page (HTML)', SAVE_XLSX);
const XML = is('XML ファイル', 'an XML file', SAVE_XLSX);
const JSON_FILE = is('一覧ではない JSON ファイル', 'a JSON file that is no list', {
  ja: 'JSON は、オブジェクトの配列（[{ … }, { … }]）だけを表として読めます。',
  en: 'JSON is read as a table only where it is an array of objects ([{ … }, { … }]).',
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Words for OLE files, by the name of a part that only they have. */
const OLE_KINDS: readonly [string, Words][] = [
  [
    'EncryptedPackage',
    {
      ja: 'パスワードで保護されたブックです。パスワードを外して保存し直してください。',
      en: 'The workbook is protected with a password. Please remove it and save the workbook again.',
    },
  ],
  ['WordDocument', is('Word 文書', 'a Word document', COPY)],
  ['PowerPoint Document', is('PowerPoint 文書', 'a PowerPoint document', COPY)],
  ['Workbook', is('古い形式の Excel ブック（.xls）', 'a workbook of the old format (.xls)', SAVE_XLSX)],
  ['Book', is('古い形式の Excel ブック（.xls）', 'a workbook of the old format (.xls)', SAVE_XLSX)],
];

const startsWith = (head: Buffer, bytes: readonly number[], at = 0) =>
  bytes.every((byte, i) => head[at + i] === byte);

const beginning = (head: Buffer) =>
  head
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();

/** Whether it is gzip. */
export const isGzip = (head: Buffer) => startsWith(head, [0x1f, 0x8b]);

/** Whether it is a zip archive, as a workbook is one. */
export const isZip = (head: Buffer) =>
  startsWith(head, [0x50, 0x4b, 3, 4]) || startsWith(head, [0x50, 0x4b, 5, 6]);

/** Whether it is the container of old Office files and of protected ones. */
export const isOle = (head: Buffer) => startsWith(head, OLE);

/** Whether it is an array of JSON objects. */
export const isJsonList = (head: Buffer) => /^\[\s*\{/.test(beginning(head));

/** What an OLE file is, from all of it or its first megabytes. */
export function wordsOfOle(contents: Buffer): Words {
  const kind = OLE_KINDS.find(([part]) => contents.includes(Buffer.from(part, 'utf16le')));
  return kind?.[1] ?? is('古い形式の Office 文書', 'an Office document of an old format', SAVE_XLSX);
}

/** Why a file with these first bytes is no table; undefined: it may be one. */
export function refusalOf(head: Buffer): Words | undefined {
  const found = SIGNATURES.find(({ bytes, at }) => startsWith(head, bytes, at));
  if (found) return found.words;
  const text = beginning(head);
  if (/^<(!doctype html|html|head|body|table|meta)\b/i.test(text)) return HTML;
  if (/^<\?xml\b/i.test(text)) return XML;
  if (/^(\{\s*"|\[\s*[["]|\[\s*\]\s*$|\{\s*\}\s*$)/.test(text)) return JSON_FILE;
  return undefined;
}
