// What an introduction must satisfy: its status moves along one path, and ends in a project only where there is one.
import { refuse } from '../atlas/values.ts';
import type { IntroductionStatus } from '../municipality/codes.ts';

/** Where an introduction may go from each status. From any open one it may be declined or lapse. */
export const nextStatuses: Readonly<Record<IntroductionStatus, readonly IntroductionStatus[]>> = {
  PROPOSED: ['ACCEPTED', 'DECLINED', 'LAPSED'],
  ACCEPTED: ['MET', 'DECLINED', 'LAPSED'],
  MET: ['COLLABORATING', 'DECLINED', 'LAPSED'],
  COLLABORATING: [],
  DECLINED: [],
  LAPSED: [],
};

/** An introduction as it will be: its status and what hangs on it. */
export interface IntroductionState {
  status: IntroductionStatus;
  /** Ids of those introduced to each other. */
  principals: readonly string[];
  /** Ids of projects that came of it. */
  projects: readonly string[];
}

/**
 * Checks a step of an introduction; `before` is null for a new one.
 * @throws AppError BAD_USER_INPUT naming the field
 */
export function checkIntroduction(before: IntroductionStatus | null, after: IntroductionState): void {
  if (new Set(after.principals).size < 2) {
    refuse(
      'principals',
      '引き合わせには2つ以上の主体が要ります。',
      'An introduction needs two principals or more.',
    );
  }
  const allowed = before === null ? ['PROPOSED'] : [before, ...nextStatuses[before]];
  if (!allowed.includes(after.status)) {
    const from = before ?? '—';
    refuse(
      'status',
      `${from} から ${after.status} には進めません。`,
      `It cannot go from ${from} to ${after.status}.`,
    );
  }
  if (after.status === 'COLLABORATING' && after.projects.length === 0) {
    refuse(
      'projects',
      '協働中にするには、生まれた事業が要ります。',
      'A collaboration needs the project that came of it.',
    );
  }
}
