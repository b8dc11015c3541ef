// Trades of curveball: two rows of a table of memberships put what only one of them has into one pot and share it out.
import { type Draw, shuffle } from './draws.ts';

/** Steps into which a chance is cut. */
const FINE = 2 ** 30;

/** One side of a two-mode network whose entries change places while the lengths of all rows stay. */
export interface Side {
  /** One more offsets than rows, into `list`. */
  readonly starts: Int32Array;
  /** Members of each row, in no order; no row has one twice. */
  readonly list: Int32Array;
  /** Rows that trade with each other, group after group. */
  readonly rows: Int32Array;
  /** One more offsets than groups, into `rows`. */
  readonly groups: Int32Array;
}

/** How much a member belongs to a row; only its ratio to other rows and members matters. Above 0. */
export type Weigh = (row: number, member: number) => number;

/** Trades rows of a side; see `tradesOf`. Returns how many entries went into another row. */
export type Trades = (side: Side) => number;

/**
 * One global round: every row meets at most one other row of its group, drawn anew, and trades with it (Carstens et al.
 * 2018, doi:10.4230/LIPIcs.ESA.2018.11, after Strona et al. 2014, doi:10.1038/ncomms5114).
 * @param members how many different members there are
 * @param weigh leaves each network as likely as the product of its weights; all are equally likely without
 */
export function tradesOf(members: number, draw: Draw, weigh?: Weigh): Trades {
  // A member of the first row carries `stamp`, one of both rows `stamp + 1`.
  const marks = new Int32Array(members);
  let pot = new Int32Array(64);
  let stamp = 0;

  /** Moves what both rows have to the front of a row, the rest into the pot. @returns where the rest begins */
  function keepShared(list: Int32Array, begin: number, end: number, potted: number): number {
    let kept = begin;
    for (let i = begin; i < end; i++) {
      const member = list[i];
      if (marks[member] === stamp + 1) list[kept++] = member;
      else pot[potted++] = member;
    }
    return kept;
  }

  /** A random choice of `own` of all in the pot comes to its front. */
  function share(own: number, all: number): void {
    const drawn = Math.min(own, all - own);
    // The fewer are drawn: those who come to the front, or those who go to the back.
    for (let i = 0; i < drawn; i++) {
      const place = own <= all - own ? i : all - 1 - i;
      const other = own <= all - own ? i + draw(all - i) : draw(all - i);
      const member = pot[place];
      pot[place] = pot[other];
      pot[other] = member;
    }
  }

  /**
   * Pairs of the pot, one from either row, change places as often as their weights say (heat bath), which leaves
   * networks as likely as they were. Everybody in the shorter part is asked twice.
   */
  function barter(a: number, b: number, own: number, all: number, weight: Weigh): void {
    const [begin, end] = own <= all - own ? [0, own] : [own, all];
    for (let i = 2 * begin; i < 2 * end; i++) {
      const place = i >> 1;
      const other = begin === 0 ? own + draw(all - own) : draw(own);
      const [inA, inB] = begin === 0 ? [place, other] : [other, place];
      const stay = weight(a, pot[inA]) * weight(b, pot[inB]);
      const go = weight(a, pot[inB]) * weight(b, pot[inA]);
      if (draw(FINE) * (stay + go) >= go * FINE) continue;
      const member = pot[inA];
      pot[inA] = pot[inB];
      pot[inB] = member;
    }
  }

  function trade({ starts, list }: Side, a: number, b: number): number {
    const [endA, endB] = [starts[a + 1], starts[b + 1]];
    stamp += 2;
    for (let i = starts[a]; i < endA; i++) marks[list[i]] = stamp;
    let both = 0;
    for (let i = starts[b]; i < endB; i++) {
      if (marks[list[i]] !== stamp) continue;
      marks[list[i]] = stamp + 1;
      both++;
    }
    const own = endA - starts[a] - both;
    const all = own + endB - starts[b] - both;
    if (own === 0 || own === all) return 0;
    if (all > pot.length) pot = new Int32Array(2 * all);
    const restA = keepShared(list, starts[a], endA, 0);
    const restB = keepShared(list, starts[b], endB, own);
    if (weigh) barter(a, b, own, all, weigh);
    else share(own, all);
    let moved = 0;
    for (let i = 0; i < own; i++) {
      if (marks[pot[i]] !== stamp) moved++;
      list[restA + i] = pot[i];
    }
    for (let i = own; i < all; i++) list[restB + i - own] = pot[i];
    return 2 * moved;
  }

  return (side) => {
    const { rows, groups } = side;
    let moved = 0;
    if (stamp > 2 ** 31 - 4 - 2 * rows.length) {
      marks.fill(0);
      stamp = 0;
    }
    for (let group = 0; group + 1 < groups.length; group++) {
      const [begin, end] = [groups[group], groups[group + 1]];
      shuffle(rows, begin, end, draw);
      for (let i = begin; i + 1 < end; i += 2) moved += trade(side, rows[i], rows[i + 1]);
    }
    return moved;
  };
}
