// The lists of one revision in kana order, and the index that finds their items by text.
import { buildSearchIndex, type SearchEntry, type SearchIndex } from '../search/search-index.ts';
import type { Directory } from './directory.ts';
import type { Graph } from './load.ts';
import type { SnapshotPrincipal, SnapshotProject } from './snapshot.ts';

/** What can be searched for. */
export type SearchType = 'PRINCIPAL' | 'PROJECT' | 'COORDINATOR' | 'DISTRICT' | 'CHALLENGE';

/** Lists of one revision, without archived records. */
export interface Lists {
  principals(): readonly SnapshotPrincipal[];
  projects(): readonly SnapshotProject[];
  coordinators(): Directory['coordinators'];
  districts(): Directory['districts'];
  /** Latest first. */
  challenges(): Directory['challenges'];
  search(): SearchIndex<SearchType>;
  /** What is known of principals and projects beside the snapshot. */
  directory: Directory;
}

const collator = new Intl.Collator('ja');

/** By reading where there is one, else by name; the same for everyone. */
function inKanaOrder<T extends { id: string; name: string; kana?: string | null }>(rows: readonly T[]): T[] {
  const keyed = rows.map((row) => ({ row, key: row.kana || row.name }));
  keyed.sort((a, b) => collator.compare(a.key, b.key) || (a.row.id < b.row.id ? -1 : 1));
  return keyed.map(({ row }) => row);
}

/** A function that computes once. */
function lazily<T>(compute: () => T): () => T {
  let value: { of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** One entry of the search index. */
function entry(
  type: SearchType,
  { id, name, ...texts }: { id: string; name: string; kana?: string | null; aliases?: readonly string[] },
): SearchEntry<SearchType> {
  return { id, type, texts: { name, kana: texts.kana, aliases: texts.aliases } };
}

function searchIndex({ snapshot, directory }: Graph): SearchIndex<SearchType> {
  return buildSearchIndex([
    ...snapshot.principals.map((row) => entry('PRINCIPAL', row)),
    ...snapshot.projects.map(({ id, name }) =>
      entry('PROJECT', { id, name, aliases: directory.projectAliases.get(id) }),
    ),
    ...directory.coordinators.map((row) => entry('COORDINATOR', row)),
    ...directory.districts.map((row) => entry('DISTRICT', row)),
    ...directory.challenges.map(({ title, ...row }) => entry('CHALLENGE', { ...row, name: title })),
  ]);
}

/** Lists of a revision; each is made when it is first asked for. */
export function createLists(graph: Graph): Lists {
  const { snapshot, directory } = graph;
  return {
    principals: lazily(() => inKanaOrder(snapshot.principals)),
    projects: lazily(() => inKanaOrder(snapshot.projects)),
    coordinators: lazily(() => inKanaOrder(directory.coordinators)),
    districts: lazily(() => inKanaOrder(directory.districts)),
    challenges: lazily(() =>
      [...directory.challenges].sort(
        (a, b) => b.raisedYear - a.raisedYear || collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
      ),
    ),
    search: lazily(() => searchIndex(graph)),
    directory,
  };
}
