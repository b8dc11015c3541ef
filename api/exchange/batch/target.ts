// Which record each row is about: one that the atlas has, one that an earlier row made, or a new one.
import type { Properties, Stored } from '../../atlas/record.ts';
import { newId } from '../../atlas/record.ts';
import { note } from '../note.ts';
import { type Pacing, paced } from '../pace.ts';
import type { Decided } from './decided.ts';
import type { Draft } from './draft.ts';
import { namedBy, type SameName } from './named-by.ts';
import { areDifferent } from './same-name.ts';
import { nameKey, type StoredIndex } from './stored.ts';

/** A row about a record. `fills`: it names the record by the way, so it adds what is missing and overwrites nothing. */
export interface Saying {
  draft: Draft;
  fills: boolean;
}

/** A record with all rows about it, in the order of the file. */
export interface Target {
  id: string;
  stored: Stored | null;
  sayings: Saying[];
  /** Source keys under which rows of this file name it beside its own: each is kept, so that it is found again. */
  otherKeys: Draft[];
  /** Ids of the principals of which it was decided to be a branch. */
  parents: string[];
}

/** What the search goes by. */
export interface Search extends Pacing {
  index: StoredIndex;
  sameName: SameName;
  decided: ReadonlyMap<number, Decided>;
  /** How source keys of this register begin, e.g. `principals:file:`. */
  register: string;
  /** Header that gives the corporate number, and the one that gives the name. */
  numberColumn: string;
  nameColumn: string;
}

interface Found {
  to: Target;
  fills: boolean;
  otherKey?: boolean;
}

const numberOf = ({ properties }: { properties: Properties }) =>
  properties.corporateNumber as string | undefined;

/** Finds records one draft after the other; each is found once. */
function finder(drafts: readonly Draft[], search: Search) {
  const { index, decided, register } = search;
  const targets = new Map<string, Target>();
  const bySourceKey = new Map<string, Target>();
  const byNumber = new Map<string, Target>();
  const byFileName = new Map<string, Target[]>();
  const byLine = new Map(drafts.map((draft) => [draft.line, draft]));
  const done = new Map<Draft, Target>();
  const underWay = new Set<Draft>();

  const target = (stored: Stored | null): Target => {
    const id = stored?.id ?? newId();
    const known = targets.get(id);
    if (known) return known;
    const made: Target = { id, stored, sayings: [], otherKeys: [], parents: [] };
    targets.set(id, made);
    return made;
  };

  /** The principal that a person named: a record, or what another line is about. */
  const told = ({ record, line }: Decided): Target | null => {
    const stored = record === null ? null : index.byId(record);
    if (stored) return target(stored);
    const draft = line === null ? undefined : byLine.get(line);
    return draft && !underWay.has(draft) ? resolve(draft) : null;
  };

  const byKeys = (draft: Draft): Found | null => {
    for (const key of [draft.sourceKey, ...draft.formerKeys]) {
      const match = index.byKey(key, key === draft.sourceKey ? draft.key : null);
      if (match) return { to: target(match.stored), fills: match.absorbed };
    }
    const inFile = bySourceKey.get(draft.sourceKey);
    return inFile ? { to: inFile, fills: false } : null;
  };

  const byCorporateNumber = (draft: Draft): Found | null => {
    const number = numberOf(draft);
    if (!number) return null;
    const stored = index.byCorporateNumber(number);
    const to = stored ? target(stored) : byNumber.get(number);
    if (!to) return null;
    draft.notes.push(note('sameCorporateNumber', { column: search.numberColumn, value: number }));
    // The register itself may say that the name has changed; another list only adds a name.
    const renames = draft.key === null && String(stored?.properties.sourceKey ?? '').startsWith(register);
    return { to, fills: !renames, otherKey: draft.key !== null };
  };

  const nameOf = ({ properties }: Draft) => nameKey(String(properties.name ?? properties.title ?? ''));

  /** Rows of one name that were told apart never share a record. */
  const isTakenApart = (draft: Draft, { id }: Stored) =>
    targets
      .get(id)
      ?.sayings.some(
        ({ draft: other }) =>
          other.key === null && other.sourceKey !== draft.sourceKey && nameOf(other) === nameOf(draft),
      ) ?? false;

  /** What an earlier row of the file with this name made, where one gives a number or key and the other does not. */
  const madeByName = (draft: Draft): Target | null => {
    const made = byFileName.get(nameOf(draft)) ?? [];
    const [only] = made;
    if (!only || made.length > 1 || only.stored) return null;
    const first = only.sayings[0]!.draft;
    const isOther = draft.key !== null || areDifferent(first, draft);
    return isOther || !search.sameName(first.properties, draft.properties) ? null : only;
  };

  const byName = (draft: Draft): Found => {
    const isFree = ({ id }: Stored) => !targets.has(id) || draft.key === null;
    const named = namedBy(draft, search, (stored) => isFree(stored) && !isTakenApart(draft, stored));
    if (!named) return { to: madeByName(draft) ?? target(null), fills: false };
    if (named.because)
      draft.notes.push(
        note(named.because, { column: search.nameColumn, value: String(draft.properties.name) }),
      );
    return { to: target(named.stored), fills: named.because === 'byAlias' };
  };

  const find = (draft: Draft): Found => {
    if (draft.record) return { to: target(index.byId(draft.record)), fills: true };
    const match = byKeys(draft);
    if (match) return match;
    const decision = decided.get(draft.line);
    const other = decision && told(decision);
    if (decision?.verdict === 'SAME' && other) {
      draft.notes.push(
        note('decidedSame', { column: search.nameColumn, value: String(draft.properties.name) }),
      );
      return { to: other, fills: true, otherKey: draft.key !== null };
    }
    if (decision?.verdict === 'BRANCH') return { to: target(null), fills: false };
    return byCorporateNumber(draft) ?? byName(draft);
  };

  /** A branch is a principal of its own under its own name: the number is that of the whole. */
  const makeBranch = (draft: Draft, decision: Decided): void => {
    if (draft.key === null) draft.sourceKey = `${register}=${draft.properties.name}`;
    const parent = told(decision);
    const whole = parent?.stored ?? parent?.sayings[0]?.draft;
    if (whole && numberOf(whole) === numberOf(draft)) delete draft.properties.corporateNumber;
  };

  const resolve = (draft: Draft): Target => {
    const known = done.get(draft);
    if (known) return known;
    underWay.add(draft);
    const decision = decided.get(draft.line);
    const isBranch = decision?.verdict === 'BRANCH';
    if (isBranch) makeBranch(draft, decision);
    const { to, fills, otherKey } = find(draft);
    const parent = isBranch ? told(decision) : null;
    if (parent && parent !== to) {
      to.parents.push(parent.id);
      draft.notes.push(
        note('decidedBranch', { column: search.nameColumn, value: String(draft.properties.name) }),
      );
    }
    underWay.delete(draft);
    done.set(draft, to);
    to.sayings.push({ draft, fills });
    if (draft.record) return to;
    if (otherKey && !bySourceKey.has(draft.sourceKey)) to.otherKeys.push(draft);
    bySourceKey.set(draft.sourceKey, to);
    const named = byFileName.get(nameOf(draft)) ?? [];
    if (!named.includes(to)) byFileName.set(nameOf(draft), [...named, to]);
    const number = numberOf(draft);
    if (number && !byNumber.has(number)) byNumber.set(number, to);
    return to;
  };
  return { resolve, targets };
}

/**
 * Finds the record of each row: by source key or id; as a person decided; by a corporate number that exactly one record
 * has; by a name that exactly one record has, or an alias that exactly one has. What is found nowhere is new.
 */
export async function targetsOf(drafts: readonly Draft[], search: Search): Promise<Target[]> {
  const { resolve, targets } = finder(drafts, search);
  await paced(drafts, { signal: search.signal }, resolve);
  return [...targets.values()].filter(({ sayings }) => sayings.length > 0);
}
