// Which encoding a text file is in: its byte order mark, else the one in which every byte of it makes sense.
import type { Words } from '../../errors.ts';
import type { Contents } from './contents.ts';
import { decoderOf } from './decoder.ts';
import { type Fault, firstFault } from './fault.ts';
import { type Encoding, refuseTable } from './table.ts';

const NAMES: Record<Encoding, string> = {
  UTF_8: 'UTF-8',
  UTF_16LE: 'UTF-16LE',
  UTF_16BE: 'UTF-16BE',
  CP932: 'CP932 (Shift_JIS)',
  EUC_JP: 'EUC-JP',
};

const BINARY: Words = {
  ja: '表として読めるテキストではありません。Excel（.xlsx）か CSV のファイルを選んでください。',
  en: 'This is no text that a table could be read from. Please choose an Excel workbook (.xlsx) or a CSV file.',
};
const JIS: Words = {
  ja: 'JIS（ISO-2022-JP）の文字コードは読めません。「CSV UTF-8」で保存し直してください。',
  en: 'The encoding JIS (ISO-2022-JP) cannot be read. Please save it as "CSV UTF-8".',
};

/** Control characters that no text has. */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these tell other files from text
  /[\0-\x08\x0e-\x19\x1c-\x1f\ufffe\uffff]/g;

function refuseFault(file: string, encoding: Encoding, { line, before, bytes, mixed }: Fault): never {
  const shown = [...before];
  const hex = [...bytes].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
  const at = shown.length + 1;
  const name = NAMES[encoding];
  const place = { file, line, value: shown.slice(-20).join('') };
  refuseTable(
    place,
    mixed
      ? {
          ja: `文字コードが混ざっています。ほかの行は ${name}、この行の${at}文字目（バイト ${hex}）からは UTF-8 です。`,
          en: `Encodings are mixed: other lines are ${name}, this one is UTF-8 from character ${at} on (bytes ${hex}).`,
        }
      : {
          ja: `${at}文字目のバイト ${hex} は ${name} の文字ではありません。文字コードが混ざっているか、壊れています。`,
          en: `The bytes ${hex} at character ${at} are no ${name}: encodings are mixed, or the file is damaged.`,
        },
  );
}

function markOf(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'UTF_8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF_16LE';
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF_16BE';
  return undefined;
}

/** The byte order of text with zero bytes, as UTF-16 has in every comma, digit and line end. */
function wideOrder(head: Buffer): Encoding {
  let balance = 0;
  for (let i = 0; i < head.length; i += 1) if (head[i] === 0) balance += i % 2 ? 1 : -1;
  return balance > 0 ? 'UTF_16LE' : 'UTF_16BE';
}

// EUC-JP read as CP932 gives half-width kana and rare kanji; half-width kana alone read as EUC-JP give kanji alone.
function japaneseOf(head: Buffer): Encoding {
  const narrow = /^[\0-\x7f\uff61-\uff9f]*$/.test(decoderOf('CP932').write(head));
  return narrow && !/[\u3041-\u30ff]/.test(decoderOf('EUC_JP').write(head)) ? 'CP932' : 'EUC_JP';
}

async function findEncoding(contents: Contents): Promise<Encoding> {
  const { head, name } = contents;
  if (head.includes(0)) {
    const wide = wideOrder(head);
    const fault = await firstFault(contents, wide, false);
    const text = fault ? '\0' : decoderOf(wide).write(head);
    if (text.search(CONTROLS) >= 0) refuseTable({ file: name }, BINARY);
    return wide;
  }
  const controls = head.toString('latin1').match(CONTROLS)?.length ?? 0;
  if (controls > head.length / 100) refuseTable({ file: name }, BINARY);
  if (head.includes('\x1b$')) refuseTable({ file: name }, JIS);
  const utf8 = await firstFault(contents, 'UTF_8', false);
  if (!utf8) return 'UTF_8';
  const cp932 = await firstFault(contents, 'CP932', true);
  const eucJp = await firstFault(contents, 'EUC_JP', true);
  if (!cp932 && !eucJp) return japaneseOf(head);
  if (!cp932) return 'CP932';
  if (!eucJp) return 'EUC_JP';
  // The encoding that most of it is in is the one that goes on longest.
  const faults: [Encoding, Fault][] = [
    ['UTF_8', utf8],
    ['CP932', cp932],
    ['EUC_JP', eucJp],
  ];
  const [encoding, fault] = faults.reduce((most, one) => (one[1].offset > most[1].offset ? one : most));
  return refuseFault(name, encoding, fault);
}

/**
 * The encoding of a text file.
 * @param wanted the one that a person chose
 * @throws AppError naming line, character and bytes that are not in it; for files that are no text
 */
export async function encodingOf(contents: Contents, wanted?: Encoding): Promise<Encoding> {
  const known = wanted ?? markOf(contents.head);
  if (!known) return findEncoding(contents);
  const fault = await firstFault(contents, known, false);
  if (fault) refuseFault(contents.name, known, fault);
  return known;
}
