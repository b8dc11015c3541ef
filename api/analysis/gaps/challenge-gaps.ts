// Open challenges that no project takes up, and who could.
import type { LabelSets } from '../nulls/label-permutation.ts';

/** What a challenge is about, and what of it a principal may have: the same labels on both sides. */
export interface Matter {
  readonly challenges: LabelSets;
  readonly principals: LabelSets;
}

/** Challenges and principals. */
export interface ChallengeFacts {
  /** 1 for challenges that are open. */
  readonly open: ArrayLike<number>;
  /** Projects that address each challenge. */
  readonly projects: ArrayLike<number>;
  /** 1 for principals that may be asked. */
  readonly active: ArrayLike<number>;
  readonly fields: Matter;
  readonly districts: Matter;
  /** What challenges need and principals offer. */
  readonly resources: Matter;
}

/** Why a principal could help. */
export type Reason = 'FIELD' | 'DISTRICT' | 'RESOURCE';

/** An open challenge without a project. */
export interface ChallengeGap {
  readonly challenge: number;
  /** Who has its field, its district or what it needs; those with most reasons first. */
  readonly couldHelp: readonly { readonly principal: number; readonly reasons: readonly Reason[] }[];
}

/** Open challenges that no project addresses, ascending. */
export function challengeGaps(facts: ChallengeFacts): ChallengeGap[] {
  const { open, projects, active, fields, districts, resources } = facts;
  const matters = { FIELD: fields, DISTRICT: districts, RESOURCE: resources };
  const gaps: ChallengeGap[] = [];
  for (let challenge = 0; challenge < open.length; challenge++) {
    if (open[challenge] === 0 || projects[challenge] > 0) continue;
    const wanted = Object.entries(matters).map(
      ([reason, { challenges, principals }]) =>
        [reason as Reason, new Set(labelsAt(challenges, challenge)), principals] as const,
    );
    const couldHelp = Array.from({ length: active.length }, (_, principal) => ({
      principal,
      reasons: wanted
        .filter(([, labels, principals]) =>
          labelsAt(principals, principal).some((label) => labels.has(label)),
        )
        .map(([reason]) => reason),
    })).filter(({ principal, reasons }) => active[principal] === 1 && reasons.length > 0);
    couldHelp.sort((a, b) => b.reasons.length - a.reasons.length || a.principal - b.principal);
    gaps.push({ challenge, couldHelp });
  }
  return gaps;
}

function labelsAt({ starts, labels }: LabelSets, place: number): Int32Array {
  return labels.subarray(starts[place], starts[place + 1]);
}
