// Number formats of a workbook: which cells show a date or time, and which numbers are shown with leading zeros.
import type { Archive } from './archive.ts';
import { attribute, readPart } from './part.ts';
import type { Shown } from './serial.ts';

/** How a number is shown; null: as it is. */
export type NumberFormat = { shown: Shown } | { digits: number } | null;

/** Formats that have only a number; those for dates differ by country, these are the Japanese ones too. */
function builtIn(id: number): string | null {
  if (id >= 14 && id <= 17) return 'yyyy/m/d';
  if (id >= 18 && id <= 21) return 'h:mm:ss';
  if (id === 22) return 'yyyy/m/d h:mm';
  if (id >= 27 && id <= 31) return 'yyyy/m/d';
  if (id >= 32 && id <= 35) return 'h:mm:ss';
  if (id === 36) return 'yyyy/m/d';
  if (id === 45 || id === 47) return 'mm:ss';
  if (id === 46) return '[h]:mm:ss';
  if (id >= 50 && id <= 58) return 'yyyy/m/d';
  return null;
}

/** What a number format shows. @param code as it is written in the workbook */
function formatOf(code: string): NumberFormat {
  if (/^0+$/.test(code)) return code.length > 1 ? { digits: code.length } : null;
  const [first = ''] = code.split(';');
  if (/general|標準/i.test(first)) return null;
  const elapsed = /\[(h+|m+|s+)\]/i.test(first);
  const letters = first
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/e[+-]/gi, '');
  const time = /[hs]|am\/pm|午前/i.test(letters);
  // A month looks like minutes; it is one where there are no hours and seconds.
  const date = /[ydge]|aaa/i.test(letters.replace(/am\/pm/gi, '')) || (!time && /m/i.test(letters));
  return date || time ? { shown: { date, time, elapsed } } : null;
}

/** The format of each cell style, by its number. */
export async function readStyles(
  archive: Archive,
  where: { file: string; part: string; signal?: AbortSignal | undefined },
): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inCells = false;
  await readPart(archive, where, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const id = Number(attribute(attributes, 'numFmtId'));
        codes.set(id, attribute(attributes, 'formatCode') ?? '');
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) ids.push(Number(attribute(attributes, 'numFmtId') ?? 0));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return ids.map((id) => {
    const code = codes.get(id) ?? builtIn(id);
    return code === null ? null : formatOf(code);
  });
}
