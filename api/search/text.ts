// How long a text may be that someone searches for.
import { refuse } from '../atlas/values.ts';

/** Far longer than any name; each word costs a look at every name that may have it. */
const LONGEST = 200;

/** The text, if it is no longer than a search needs. @throws AppError BAD_USER_INPUT naming the field */
export function searchText(text: string, field = 'filter.text'): string {
  if (text.length > LONGEST)
    refuse(field, `長すぎます（${LONGEST}字まで）。`, `Too long (${LONGEST} characters at most).`);
  return text;
}
