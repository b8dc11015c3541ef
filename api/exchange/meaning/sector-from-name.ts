// The sector that a name tells: 株式会社 → BUSINESS, 小学校 → EDUCATION. Only a suggestion; the city's own kinds come first.
import type { Profile } from '../../municipality/profile.ts';
import { type Sector, sectors } from '../../municipality/sectors.ts';
import data from './sector-from-name.json' with { type: 'json' };

/** A sector, and the part of the name that told it. */
export interface NameSector {
  sector: Sector;
  word: string;
}

/** Rules are tried in their order; one without a sector ends the search: nothing is suggested then. */
const rules = data.map(({ sector, pattern }) => ({
  sector: sectors.find(({ code }) => code === sector)?.code ?? null,
  pattern: new RegExp(pattern, 'u'),
}));

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

type OwnWords = readonly { word: string; sector: Sector }[];
const known = new WeakMap<Profile, OwnWords>();

/** Words of the city's kinds, the longest first. One letter, or a person's kind, tells nothing at the end of a name. */
function ownWords(profile: Profile): OwnWords {
  const before = known.get(profile);
  if (before) return before;
  const words = profile.kinds
    .filter(({ sector }) => sector !== 'CITIZEN')
    .flatMap(({ ja, synonyms, sector }) =>
      [ja, ...synonyms].map((word) => ({ word: plain(word), sector: sector as Sector })),
    )
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length);
  known.set(profile, words);
  return words;
}

/** The sector that a name suggests, or null. */
export function sectorFromName(profile: Profile, name: string): NameSector | null {
  const text = plain(name);
  const own = ownWords(profile).find(({ word }) => text.endsWith(word) && text !== word);
  if (own) return own;
  for (const { sector, pattern } of rules) {
    const [word] = pattern.exec(text) ?? [];
    if (word !== undefined) return sector && { sector, word: word.trim() };
  }
  return null;
}
