// What `atlas import` is told on the command line, beyond the names of files.
import { InvalidArgumentError } from 'commander';
import type { SaidOfLine } from '#api/exchange/apply/plan-names.ts';
import type { Kind } from '#api/exchange/meaning/fields.ts';
import type { NameVerdict } from '#api/exchange/names/proposal.ts';
import type { DelimiterCode, Encoding, Reading } from '#api/exchange/table/table.ts';

/** All options. */
export interface ImportFlags {
  kind?: Kind;
  sheet?: string;
  encoding?: Encoding;
  delimiter?: DelimiterCode;
  header?: { from: number; to: number };
  map: Map<string, string>;
  set: Map<string, string>;
  year?: number | 'found';
  takeSectors: boolean;
  same: SaidOfLine[];
  branch: SaidOfLine[];
  different: SaidOfLine[];
  profile?: string;
  source: string;
  again: boolean;
  dryRun: boolean;
  report?: string;
}

const ENCODINGS: Record<string, Encoding> = {
  'utf-8': 'UTF_8',
  'utf-16le': 'UTF_16LE',
  'utf-16be': 'UTF_16BE',
  cp932: 'CP932',
  shift_jis: 'CP932',
  'euc-jp': 'EUC_JP',
};

const DELIMITERS: Record<string, DelimiterCode> = { comma: 'COMMA', tab: 'TAB', semicolon: 'SEMICOLON' };

const among =
  <T>(known: Record<string, T>) =>
  (text: string): T => {
    const found = known[text.toLowerCase()];
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`次のどれか / one of: ${Object.keys(known).join(', ')}`);
  };

/** Reads the name of an encoding. */
export const encoding = among(ENCODINGS);
/** Reads the name of a delimiter. */
export const delimiter = among(DELIMITERS);

/** Reads `3`, `3-4` or `none`. */
export function header(text: string): { from: number; to: number } {
  if (text === 'none') return { from: 0, to: 0 };
  const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (from && Number(from) >= 1 && Number(to) >= Number(from)) return { from: Number(from), to: Number(to) };
  throw new InvalidArgumentError('3、3-4、none のどれか / like 3, 3-4 or none');
}

/** Reads `found` or a fiscal year. */
export function year(text: string): number | 'found' {
  if (text === 'found') return text;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('2024 のような年度か found / a fiscal year like 2024, or found');
}

/** Reads `LINE=ID,…`: the other name is a record's, or stands in another line. */
export const saidOf =
  (verdict: NameVerdict) =>
  (text: string, before: SaidOfLine[]): SaidOfLine[] => {
    const said = text.split(',').map((part): SaidOfLine => {
      const [, line, other] = /^\s*(\d+)\s*=\s*(\S+)\s*$/.exec(part) ?? [];
      if (!line || !other)
        throw new InvalidArgumentError(
          '行=識別子 か 行=行 / like 12=ID of a record, or 12=7 for another line',
        );
      const isLine = /^\d+$/.test(other);
      return {
        ...{ line: Number(line), verdict },
        ...{ record: isLine ? null : other, otherLine: isLine ? Number(other) : null },
      };
    });
    return [...before, ...said];
  };

/** How a file is to be read. */
export function readingOf({ sheet, encoding: text, delimiter: between, header: at }: ImportFlags): Reading {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(text ? { encoding: text } : {}),
    ...(between ? { delimiter: between } : {}),
    ...(at ? { headerFrom: at.from, headerTo: at.to } : {}),
  };
}
