// Pages of a sorted list, as Relay has them. A cursor keeps its place while the list around it changes.
import { refuse } from './values.ts';

/** One page of ids, and what a connection says of it. */
export interface Page {
  ids: string[];
  cursors: string[];
  totalCount: number;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

const encode = (position: number, id: string) => Buffer.from(`${position}:${id}`).toString('base64url');

/** Where the page begins: after the item of the cursor, or where it stood if it is gone. */
function startOf(ids: readonly string[], after: string): number {
  const [, position, id] = /^(\d+):(.+)$/.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (position === undefined || id === undefined)
    refuse('after', 'この値は続きの位置ではありません。', 'This is not a cursor.');
  const expected = Number(position);
  if (ids[expected] === id) return expected + 1;
  const now = ids.indexOf(id);
  return now >= 0 ? now + 1 : Math.min(expected, ids.length);
}

/** Which page of a list is asked for. */
export interface PageWanted {
  first?: number | null;
  after?: string | null;
  offset?: number | null;
}

/** The page of a list. @throws AppError BAD_USER_INPUT for a page size beyond the limit, a faulty cursor, or a place said twice */
export function pageOf(ids: readonly string[], { first, after, offset }: PageWanted, most: number): Page {
  const size = first ?? 50;
  if (size < 0 || size > most) refuse('first', `0から${most}までです。`, `From 0 to ${most}.`);
  if (offset != null && (offset < 0 || after))
    refuse('offset', '0以上で、after と同時には使えません。', 'From 0, and not together with after.');
  const start = after ? startOf(ids, after) : Math.min(offset ?? 0, ids.length);
  const part = ids.slice(start, start + size);
  return {
    ids: part,
    cursors: part.map((id, i) => encode(start + i, id)),
    totalCount: ids.length,
    hasNextPage: start + part.length < ids.length,
    hasPreviousPage: start > 0,
  };
}

/** The connection of a page whose records are loaded. */
export function connectionOf<T extends { id: string }>(page: Page, records: T[]) {
  const cursorOf = new Map(page.ids.map((id, i) => [id, page.cursors[i]!]));
  return {
    edges: records.map((node) => ({ node, cursor: cursorOf.get(node.id)! })),
    nodes: records,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    },
    totalCount: page.totalCount,
  };
}
