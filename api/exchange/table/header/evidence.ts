// Whether a line says what the columns are or is a row itself: how its cells compare with what stands below them.
import { isLabel, isLatin, kindOf } from './kinds.ts';

type Cells = readonly string[];

/** Least share of a column's cells that makes them of one kind. */
const MOST = 0.7;
const LONG = 40;

function commonest(values: readonly (string | null)[]): { value: string | null; share: number } {
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value = null, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { value, share: values.length ? count / values.length : 0 };
}

/** Fiscal years side by side are labels of columns, not numbers. */
function areYears(line: Cells): boolean {
  const years = line.filter((cell) => /^(19|20)\d\d(年度?)?$/.test(cell.normalize('NFKC').trim()));
  const values = years.map((year) => Number.parseInt(year.normalize('NFKC'), 10));
  return values.length > 1 && values.every((year, i) => i === 0 || Math.abs(year - values[i - 1]!) === 1);
}

function weigh(cell: string, below: readonly string[], years: boolean): number {
  const kind = kindOf(cell);
  const body = commonest(below.map(kindOf));
  if (kind === 'number' && years) return 1;
  let weight = isLabel(cell) ? 1 : 0;
  if (below.length > 0 && body.share >= MOST) {
    if (kind !== null && kind === body.value) weight -= 2;
    else if (kind === null && body.value !== null) weight += 2;
    else if (
      kind === null &&
      isLatin(cell) !== commonest(below.map((text) => `${isLatin(text)}`)).value?.startsWith('t')
    )
      weight += 1;
  }
  if (below.includes(cell)) weight -= 2;
  if (cell.length > LONG || cell.includes('。')) weight -= 1;
  return weight;
}

/**
 * How much speaks for a line being the headers of the lines below it: above 0 it is, below 0 it is a row itself.
 * @param line cells of the line; of headers in several lines, joined
 */
export function weighHeaders(line: Cells, below: readonly Cells[]): number {
  const years = areYears(line);
  return line.reduce((sum, cell, i) => {
    if (cell.trim() === '') return sum;
    const column = below.map((cells) => cells[i] ?? '').filter((text) => text.trim() !== '');
    return sum + weigh(cell, column, years);
  }, 0);
}
