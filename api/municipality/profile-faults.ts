// Everything wrong with one profile file: its shape, and words that contradict or miss each other.
import { fields } from './fields.ts';
import { type Profile, profileSchema } from './profile-schema.ts';
import { wordKey } from './words.ts';

/** One fault: where in the file (`forms[2].domain`, empty for the whole file) and what is wrong. */
export type Fault = { path: string; message: string };

/** A checked profile, or null with every fault found. */
export type Checked = { profile: Profile | null; faults: Fault[] };

type Found = Record<string, unknown>;

function pathOf(parts: readonly PropertyKey[]): string {
  return parts
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i ? '.' : ''}${String(part)}`))
    .join('');
}

// The checks between words run on the raw file, so that a fault of shape elsewhere does not hide theirs.
function list(found: unknown, name: string): { path: string; item: Found }[] {
  const value = (found as Found | null)?.[name];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, i) =>
    typeof item === 'object' && item !== null ? [{ path: `${name}[${i}]`, item: item as Found }] : [],
  );
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string');
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((number): number is number => typeof number === 'number') : [];
}

function clashes(raw: unknown, name: string): Fault[] {
  const owners = new Map<string, string>();
  return list(raw, name).flatMap(({ path, item }) => {
    const own = [...texts(item.ja), ...texts(item.en), ...texts(item.synonyms)];
    const keys = new Map(own.map((text) => [wordKey(text), text]));
    const number = typeof item.number === 'number' ? String(item.number) : null;
    if (number) keys.set(number, number);
    const faults: Fault[] = [];
    for (const [key, text] of keys) {
      const owner = owners.get(key);
      if (owner) faults.push({ path, message: `"${text}" already means ${owner}` });
      else owners.set(key, path);
    }
    return faults;
  });
}

function misses(raw: unknown, name: string, property: string, target: string): Fault[] {
  const known = new Set(list(raw, target).flatMap(({ item }) => texts(item.ja)));
  return list(raw, name).flatMap(({ path, item }) =>
    texts(item[property])
      .filter((text) => !known.has(text))
      .map((text) => ({ path: `${path}.${property}`, message: `"${text}" is not among ${target}` })),
  );
}

function cityFaults(raw: unknown): Fault[] {
  const own = list(raw, 'kinds').filter(({ item }) => item.city === true);
  if (own.length === 0) return [{ path: 'kinds', message: "no kind is marked as the city's own office" }];
  return own
    .filter(({ item }) => item.sector !== 'GOVERNMENT')
    .map(({ path }) => ({
      path: `${path}.city`,
      message: "the city's own office must be of sector GOVERNMENT",
    }));
}

function fieldFaults(raw: unknown): Fault[] {
  const extra = list(raw, 'extraFields').map(({ item }) => item.number);
  const known = new Set<unknown>([...fields.map((field) => field.number), ...extra]);
  return list(raw, 'fieldSynonyms').flatMap(({ path, item }) =>
    numbers(item.fields)
      .filter((number) => !known.has(number))
      .map((number) => ({ path: `${path}.fields`, message: `there is no field ${number}` })),
  );
}

/** Checks one parsed profile file that should hold the profile `code`. */
export function checkProfile(raw: unknown, code: string): Checked {
  const parsed = profileSchema.safeParse(raw);
  const shape = parsed.error?.issues.map(({ path, message }) => ({ path: pathOf(path), message })) ?? [];
  const named = (raw as Found | null)?.code;
  const faults = [
    ...shape,
    ...(typeof named === 'string' && named !== code
      ? [{ path: 'code', message: `"${named}" is not the name of the file` }]
      : []),
    ...['groups', 'kinds', 'leads', 'forms', 'principles', 'extraFields', 'fieldSynonyms'].flatMap((name) =>
      clashes(raw, name),
    ),
    ...misses(raw, 'kinds', 'group', 'groups'),
    ...misses(raw, 'forms', 'lead', 'leads'),
    ...misses(raw, 'strengths', 'of', 'kinds'),
    ...cityFaults(raw),
    ...fieldFaults(raw),
  ];
  return { profile: parsed.success && faults.length === 0 ? parsed.data : null, faults };
}
