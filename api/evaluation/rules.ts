// What an evaluation must satisfy: whole scores from 1 to 5, one for each of the profile's own principles it names.
import { refuse } from '../atlas/values.ts';
import type { Judge } from '../municipality/codes.ts';
import { type Profile, principleOf } from '../municipality/profile.ts';

/** An evaluation as it will be. */
export interface EvaluationSheet {
  judge: Judge;
  /** Principles judged, the profile's words. */
  principles: readonly string[];
  /** A score for each. */
  scores: readonly number[];
  /** Whom a MUTUAL evaluation judges. */
  about: string | null;
}

/** Checks an evaluation. @throws AppError BAD_USER_INPUT naming the field */
export function checkEvaluation(
  profile: Profile,
  { judge, principles, scores, about }: EvaluationSheet,
): void {
  const unknown = principles.find((principle) => principleOf(profile, principle) === null);
  if (unknown !== undefined) {
    refuse(
      'principles',
      `「${unknown}」はこの市の原則にありません。`,
      `"${unknown}" is not a principle of this city.`,
    );
  }
  if (new Set(principles).size !== principles.length) {
    refuse('principles', '同じ原則が2度あります。', 'A principle stands twice.');
  }
  if (scores.length !== principles.length) {
    refuse('scores', '原則と点数の数が合いません。', 'There must be one score for each principle.');
  }
  if (scores.some((score) => !Number.isInteger(score) || score < 1 || score > 5)) {
    refuse('scores', '点数は1から5の整数です。', 'Scores are whole numbers from 1 to 5.');
  }
  if ((judge === 'MUTUAL') !== (about !== null)) {
    refuse(
      'about',
      '相手は相互評価でだけ、必ず選びます。',
      'Whom it judges is named in a mutual evaluation, and only there.',
    );
  }
}
