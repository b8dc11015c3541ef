// Which forms and domains the projects of a snapshot have, as one profile or another reads them.
import { once } from '../analysis/once.ts';
import { type Domain, domains } from '../municipality/codes.ts';
import { formOf, type Profile } from '../municipality/profile.ts';
import type { Snapshot, SnapshotProject } from './snapshot.ts';

const writtenForm = ({ form, writtenForm: written }: SnapshotProject) => written ?? form;

/** Projects by the word for their form, as written; every word once, however many projects have it. */
export const formWords = once((snapshot: Snapshot): ReadonlyMap<string, number> => {
  const counted = new Map<string, number>();
  for (const project of snapshot.projects) {
    const form = writtenForm(project);
    if (form) counted.set(form, (counted.get(form) ?? 0) + 1);
  }
  return counted;
});

/** How a form of a profile is used: how many projects have it, and by which words. */
export interface FormUse {
  projects: number;
  words: readonly string[];
}

/** Use of each form by the profile's own word for it; forms that it does not know are left out. */
export function knownForms(snapshot: Snapshot, profile: Profile): ReadonlyMap<string, FormUse> {
  const used = new Map<string, FormUse>();
  for (const [word, projects] of formWords(snapshot)) {
    const form = formOf(profile, word);
    if (!form) continue;
    const before = used.get(form.ja) ?? { projects: 0, words: [] };
    used.set(form.ja, { projects: before.projects + projects, words: [...before.words, word].sort() });
  }
  return used;
}

/** Forms in use that the profile does not know, those of most projects first. */
export function unknownForms(snapshot: Snapshot, profile: Profile): { form: string; projects: number }[] {
  return [...formWords(snapshot)]
    .filter(([form]) => formOf(profile, form) === null)
    .map(([form, projects]) => ({ form, projects }))
    .sort((a, b) => b.projects - a.projects || (a.form < b.form ? -1 : 1));
}

/** Projects of each domain, A to E, then of none, if the profile were the one in use. */
export function domainsUnder(
  snapshot: Snapshot,
  profile: Profile,
): { domain: Domain | null; projects: number }[] {
  const ofWord = new Map(
    [...formWords(snapshot).keys()].map((word) => [word, formOf(profile, word)?.domain]),
  );
  const counted = new Map<Domain | null, number>(
    [...domains.map(({ code }) => code), null].map((one) => [one, 0]),
  );
  for (const project of snapshot.projects) {
    const { domain, domainSource } = project;
    const form = writtenForm(project);
    const read = domainSource === 'MANUAL' || !form ? domain : (ofWord.get(form) ?? null);
    counted.set(read, counted.get(read)! + 1);
  }
  return [...counted].map(([domain, projects]) => ({ domain, projects }));
}
