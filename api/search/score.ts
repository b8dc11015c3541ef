// How well an entry meets a query: names before readings and aliases, equal before beginning before inside.
import { type Indexed, occurs } from './entry.ts';
import type { Query, QueryWord } from './query.ts';

const EXACT = { name: 0.9, other: 0.8 };
const PREFIX = { name: 0.7, other: 0.6 };
const INNER = { name: 0.4, other: 0.2 };
const SAME_LEGAL_FORM = 0.1;

/** How well one spelling meets an entry; 0 when it does not occur. */
function tier({ name, others }: Indexed<string>, spelling: string): number {
  if (name.includes(spelling)) return EXACT.name;
  if (others.includes(spelling)) return EXACT.other;
  if (name.some((form) => form.startsWith(spelling))) return PREFIX.name;
  if (others.some((form) => form.startsWith(spelling))) return PREFIX.other;
  if (name.some((form) => form.includes(spelling))) return INNER.name;
  return others.some((form) => form.includes(spelling)) ? INNER.other : 0;
}

const bestTier = (entry: Indexed<string>, word: QueryWord) =>
  Math.max(...word.map((spelling) => tier(entry, spelling)));

function hasSameLegalForm(entry: Indexed<string>, { formal, legalForms }: Query): boolean {
  if (formal === null) return false;
  const apart = legalForms.length > 0 && legalForms.every((form) => occurs(entry, form));
  return apart || entry.lines.includes(formal);
}

/**
 * Score of an entry that meets a query with at least one word: over 0, at most 1. Of several words the mean counts, or the
 * whole text where that is better.
 */
export function scoreOf(entry: Indexed<string>, query: Query): number {
  const { words, whole } = query;
  const mean = words.reduce((sum, word) => sum + bestTier(entry, word), 0) / words.length;
  const best = words.length === 1 ? mean : Math.max(mean, bestTier(entry, whole));
  return best + (hasSameLegalForm(entry, query) ? SAME_LEGAL_FORM : 0);
}
