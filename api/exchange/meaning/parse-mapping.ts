// The mapping of columns and the values for every row as a person types them: `column=field,…` and `field=value,…`.
import { AppError } from '../../errors.ts';

function refuseLoose(text: string): never {
  throw new AppError(
    'BAD_USER_INPUT',
    { ja: `「${text}」に「=」がありません。`, en: `"${text}" has no "=".` },
    { value: text },
  );
}

/**
 * Reads `column=field,…`. A header may hold `=` and commas, a field neither.
 * @throws AppError BAD_USER_INPUT for a part without `=`
 */
export function parseMap(text: string): [column: string, field: string][] {
  const pairs: [string, string][] = [];
  let begun = '';
  for (const part of text.split(',')) {
    const whole = begun ? `${begun},${part}` : part;
    const at = whole.lastIndexOf('=');
    begun = at < 0 ? whole : '';
    if (at >= 0) pairs.push([whole.slice(0, at).trim(), whole.slice(at + 1).trim()]);
  }
  return begun ? refuseLoose(begun) : pairs;
}

/**
 * Reads `field=value,…`. A value may hold `=` and commas, a field neither.
 * @throws AppError BAD_USER_INPUT for a part without `=`
 */
export function parseSet(text: string): [field: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const part of text.split(',')) {
    const at = part.indexOf('=');
    const last = pairs.at(-1);
    if (at >= 0) pairs.push([part.slice(0, at).trim(), part.slice(at + 1).trim()]);
    else if (last) last[1] += `,${part}`;
    else refuseLoose(part);
  }
  return pairs;
}
