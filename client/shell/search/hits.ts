// What the search across everything finds beside records: pages and definitions.

import { anchorOf, exportId } from '../../figure/anchor.ts';
import { readingAnchor, readings, termAnchor, terms } from '../../figure/terms.ts';
import type { Catalogue, Definition } from '../../figure/useCatalogue.ts';
import type { SearchType } from '../../gql/graphql.ts';
import { matches } from '../../parts/matches.ts';
import type { Language } from '../../words/words.ts';
import { pages } from '../pages.ts';

/** Groups in the order they are shown. */
export type HitGroup = 'pages' | 'records' | 'definitions';

/** Something found. */
export interface Hit {
  key: string;
  group: HitGroup;
  name: string;
  /** What tells it from others of the same name. */
  more: string;
  /** Where it leads. */
  place:
    | { kind: 'page'; to: (typeof pages)[number]['to']; ownPolicy: boolean }
    | { kind: 'record'; type: SearchType; id: string }
    | { kind: 'definition'; anchor: string };
}

/** Gives the text of a word; words of the catalogue come in both languages, these in the one shown. */
type Say = (key: string) => string;

/** Most definitions that are shown. */
const FEW = 6;

/** Pages whose name or reading holds the text; all of them for an empty text. */
export function pageHits(text: string, say: Say): Hit[] {
  return pages
    .map((page) => ({ ...page, name: say(page.word) }))
    .filter(({ name, kana }) => matches(text, [name, kana]))
    .map(({ to, ownPolicy, name }) => ({
      key: `page ${to}`,
      group: 'pages',
      name,
      more: '',
      place: { kind: 'page', to, ownPolicy },
    }));
}

interface Entry {
  anchor: string;
  name: string;
  meaning: string;
  others: readonly string[];
}

function entriesOf(catalogue: Catalogue | undefined, say: Say, language: Language): Entry[] {
  const word = (anchor: string, path: string): Entry => ({
    anchor,
    name: say(`${path}.name`),
    meaning: say(`${path}.meaning`),
    others: [],
  });
  const figure = (metric: Definition): Entry => ({
    anchor: anchorOf(metric),
    name: metric.label[language],
    meaning: metric.meaning[language],
    others: [metric.label.ja, metric.label.en, exportId(metric.id)],
  });
  return [
    ...terms.map((term) => word(termAnchor(term), `help.word.${term}`)),
    ...readings.map((reading) => word(readingAnchor(reading), `help.reading.${reading}`)),
    ...(catalogue?.metrics ?? []).map(figure),
  ];
}

/** Definitions that hold the text, those that hold it in their name first; none for an empty text. */
export function definitionHits(
  text: string,
  catalogue: Catalogue | undefined,
  say: Say,
  language: Language,
): Hit[] {
  if (text === '') return [];
  const entries = entriesOf(catalogue, say, language);
  const named = entries.filter(({ name, others }) => matches(text, [name, ...others]));
  const told = entries.filter((entry) => !named.includes(entry) && matches(text, [entry.meaning]));
  return [...named, ...told].slice(0, FEW).map(({ anchor, name, meaning }) => ({
    key: `definition ${anchor}`,
    group: 'definitions',
    name,
    more: meaning,
    place: { kind: 'definition', anchor },
  }));
}
