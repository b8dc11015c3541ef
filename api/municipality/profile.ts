// Municipality profiles: read and checked at start, and how typed words find kinds, forms, fields and codes.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fields } from './fields.ts';
import { checkProfile } from './profile-faults.ts';
import type { Form, Kind, Profile } from './profile-schema.ts';
import { type ParticipationRole, roles } from './roles.ts';
import { type Sector, sectors } from './sectors.ts';
import { type Label, wordIn, wordsIn } from './words.ts';

export type { Form, Kind, Profile };

/** Folder of the profiles that come with the product: one file per city. */
export const profilesFolder = join(import.meta.dirname, 'profiles');

function parse(file: string): { raw: unknown; fault: string | null } {
  try {
    return { raw: JSON.parse(readFileSync(file, 'utf8')), fault: null };
  } catch (error) {
    return { raw: null, fault: (error as Error).message };
  }
}

/**
 * Reads every `*.json` of a folder as a profile, by code in the order of the file names.
 * A sixth city is one more file there and nothing else.
 * @throws Error whose message lists every fault of every file, one a line, as `file: path: what`.
 */
export function loadProfiles(folder: string = profilesFolder): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Profile>();
  const faults: string[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const { raw, fault } = parse(join(folder, name));
    if (fault) {
      faults.push(`${name}: ${fault}`);
      continue;
    }
    const checked = checkProfile(raw, basename(name, '.json'));
    if (checked.profile) profiles.set(checked.profile.code, checked.profile);
    faults.push(
      ...checked.faults.map(({ path, message }) => `${name}: ${path || '(whole file)'}: ${message}`),
    );
  }
  if (faults.length > 0) throw new Error(`municipality profiles in ${folder}\n${faults.join('\n')}`);
  return profiles;
}

/** The city's kind of principal that a text means, or null. */
export function kindOf(profile: Profile, text: string): Kind | null {
  return wordIn(profile.kinds, text);
}

/** The city's form of collaboration that a text means, or null: a form the profile does not know. */
export function formOf(profile: Profile, text: string): Form | null {
  return wordIn(profile.forms, text);
}

/** The city's own word for a form, or the text as it is where the profile does not know it. */
export function formWord(profile: Profile, text: string): string {
  return formOf(profile, text)?.ja ?? text;
}

/** The city's principle that a text means, or null. */
export function principleOf(profile: Profile, text: string): Label | null {
  return wordIn(profile.principles, text);
}

/**
 * Numbers of the fields that a text means, ascending, or null: `8`, `災害救援` → [8], `防災` → [8, 9].
 * The city's own synonyms go before the general ones.
 */
export function fieldOf(profile: Profile, text: string): number[] | null {
  const own = wordsIn(profile.fieldSynonyms, text).flatMap((synonym) => synonym.fields);
  const found =
    own.length > 0
      ? own
      : [...wordsIn(fields, text), ...wordsIn(profile.extraFields, text)].map(({ number }) => number);
  return found.length > 0 ? [...new Set(found)].sort((a, b) => a - b) : null;
}

/** The sector that a text means in any list, or null. A city's finer words are found by `kindOf`. */
export function sectorOf(text: string): Sector | null {
  return wordIn(sectors, text)?.code ?? null;
}

/** The role that a text means in any list, or null. */
export function roleOf(text: string): ParticipationRole | null {
  return wordIn(roles, text)?.code ?? null;
}
