// What there is to say about a row of an import: why it is refused, or what was made of it. The words are in notes.json.
import type { Words } from '../errors.ts';
import templates from './notes.json' with { type: 'json' };

/** Kind of a note. */
export type NoteCode = keyof typeof templates;

/** One remark on one cell or row; a note that refuses says why the row is not imported. */
export interface Note extends Words {
  code: NoteCode;
  /** Header of the column, or the field's code where a constant or no column gave the value. */
  column?: string;
  value?: string;
  /** What would be right, where that can be told. */
  right?: Words;
}

/** Whether a note of this kind means that the row is not imported. */
export function refuses({ code }: Pick<Note, 'code'>): boolean {
  return templates[code].refuses;
}

/** What notes of this kind say, without what differs from one to the next. */
export function wordsOf(code: NoteCode): Words {
  const bare = (text: string) => text.replace(/:\s*\{\w+\}$/, '').replaceAll(/\{\w+\}/g, '…');
  const { ja, en } = templates[code];
  return { ja: bare(ja), en: bare(en) };
}

/** Makes a note; `fill` replaces `{line}` and the like in its words; `right` says what would be right. */
export function note(
  code: NoteCode,
  where: { column?: string | undefined; value?: string | undefined } = {},
  fill: Record<string, string | Words> = {},
  right?: Words,
): Note {
  const said = (language: 'ja' | 'en') =>
    templates[code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = fill[name] ?? '';
      return typeof value === 'string' ? value : value[language];
    });
  const { column, value } = where;
  return {
    code,
    ...(column === undefined ? {} : { column }),
    ...(value === undefined ? {} : { value }),
    ja: said('ja'),
    en: said('en'),
    ...(right ? { right: { ja: right.ja, en: right.en } } : {}),
  };
}
