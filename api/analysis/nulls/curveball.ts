// Who takes part in what, dealt out again: everybody keeps the number of projects, every project the number of members.
import type { Affiliation } from '../network.ts';
import { drawsOf } from './draws.ts';
import { type Picks, weightOf } from './picks.ts';
import type { Strata } from './strata.ts';
import { type Side, tradesOf } from './trades.ts';

/** A two-mode network that is dealt out again and again. */
export interface Curveball {
  /** Offsets of each project's members; they never change. */
  readonly memberStarts: Int32Array;
  /** Members of each project as they are now, in no order, as places of `principalOf`. */
  readonly memberList: Int32Array;
  /** A principal has a place in every stratum it is active in. */
  readonly principalOf: Int32Array;
  /**
   * Deals out once: all projects trade, then all principals. Large projects would let go of their members slowly if
   * only projects traded, busy principals of their projects if only principals did.
   * @returns how many entries went elsewhere
   */
  deal(): number;
  /** Share of participations that are not among those observed. */
  moved(): number;
}

/**
 * Curveball (Strona et al. 2014, doi:10.1038/ncomms5114) in global rounds (Carstens et al. 2018,
 * doi:10.4230/LIPIcs.ESA.2018.11), within strata of projects: each principal keeps the number of its projects in every
 * stratum. Trades either way are symmetric, so that in the long run every such network is equally likely.
 * It starts from what is observed; deal some rounds before looking.
 * @param picks if given, networks are as likely as such picks make them
 * @param part with the seed, decides the chain
 */
export function curveball(
  affiliation: Affiliation,
  strata: Strata,
  picks: Picks | null,
  seed: number,
  part = 0,
): Curveball {
  const { memberStarts, memberList: observed } = affiliation;
  const { principalOf, memberList, places } = placesOf(affiliation, strata);
  const entries = memberList.length;
  const draw = drawsOf(seed, part);
  const projects: Side = {
    starts: memberStarts,
    list: memberList,
    rows: strata.projects.slice(),
    groups: strata.starts,
  };
  const principals: Side = {
    starts: new Int32Array(principalOf.length + 1),
    list: new Int32Array(entries),
    rows: Int32Array.from(principalOf.keys()),
    groups: places,
  };
  for (const place of memberList) principals.starts[place + 1]++;
  for (let i = 0; i < principalOf.length; i++) principals.starts[i + 1] += principals.starts[i];
  const inProject =
    picks && ((project: number, place: number) => weightOf(picks, principalOf[place], project));
  const ofPrincipal = inProject && ((place: number, project: number) => inProject(project, place));
  const tradeProjects = tradesOf(principalOf.length, draw, inProject ?? undefined);
  const tradePrincipals = tradesOf(affiliation.projects, draw, ofPrincipal ?? undefined);
  const toPrincipals = turnerOf(projects, principals);
  const toProjects = turnerOf(principals, projects);
  const seen = new Int32Array(affiliation.principals).fill(-1);
  return {
    memberStarts,
    memberList,
    principalOf,
    deal() {
      const moved = tradeProjects(projects);
      toPrincipals();
      const more = tradePrincipals(principals);
      toProjects();
      return moved + more;
    },
    moved() {
      let moved = 0;
      for (let project = 0; project < affiliation.projects; project++) {
        const end = memberStarts[project + 1];
        for (let i = memberStarts[project]; i < end; i++) seen[observed[i]] = project;
        for (let i = memberStarts[project]; i < end; i++)
          if (seen[principalOf[memberList[i]]] !== project) moved++;
      }
      seen.fill(-1);
      return entries === 0 ? 0 : moved / entries;
    },
  };
}

/** A place for every principal in every stratum it is active in, stratum after stratum. */
function placesOf({ principals, memberStarts, memberList }: Affiliation, strata: Strata) {
  const placeOf = new Int32Array(principals).fill(-1);
  const principalOf: number[] = [];
  const list = new Int32Array(memberList.length);
  const places = new Int32Array(strata.count + 1);
  for (let stratum = 0; stratum < strata.count; stratum++) {
    const first = places[stratum];
    for (let i = strata.starts[stratum]; i < strata.starts[stratum + 1]; i++) {
      const project = strata.projects[i];
      for (let entry = memberStarts[project]; entry < memberStarts[project + 1]; entry++) {
        const principal = memberList[entry];
        if (placeOf[principal] < first) placeOf[principal] = principalOf.push(principal) - 1;
        list[entry] = placeOf[principal];
      }
    }
    places[stratum + 1] = principalOf.length;
  }
  return { principalOf: Int32Array.from(principalOf), memberList: list, places };
}

/** Writes the rows of one side as rows of the other. */
function turnerOf(from: Side, to: Side): () => void {
  const rows = from.starts.length - 1;
  const cursors = new Int32Array(to.starts.length);
  return () => {
    cursors.set(to.starts);
    for (let row = 0; row < rows; row++) {
      const end = from.starts[row + 1];
      for (let i = from.starts[row]; i < end; i++) to.list[cursors[from.list[i]]++] = row;
    }
  };
}
