// Fields of activity to choose from.
import type { Catalogue } from '../figure/useCatalogue.ts';
import type { Language } from '../words/words.ts';
import type { Option } from './Field.ts';

/** The fields in their order, by number. */
export function fieldOptions({ fields }: Pick<Catalogue, 'fields'>, language: Language): Option[] {
  return fields.map(({ number, label }) => ({ value: String(number), label: label[language] }));
}
