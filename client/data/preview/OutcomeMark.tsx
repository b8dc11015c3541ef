// A sign for an outcome, told apart by shape as well as by colour.
import type { RowOutcome } from '../../gql/graphql.ts';

const marks: Record<RowOutcome, [sign: string, style: string]> = {
  CREATED: ['＋', 'bg-green-50 text-green-900'],
  UPDATED: ['～', 'bg-key-50 text-key-1000'],
  UNCHANGED: ['＝', 'bg-solid-gray-50 text-solid-gray-800'],
  MERGED: ['⇒', 'bg-yellow-50 text-yellow-1200'],
  REFUSED: ['×', 'bg-red-50 text-error-2'],
};

/** The sign; the word for it stands beside. */
export function OutcomeMark({ outcome }: { outcome: RowOutcome }) {
  const [sign, style] = marks[outcome];
  return (
    <span
      aria-hidden="true"
      className={`inline-block size-5 shrink-0 rounded-4 text-center leading-5 ${style}`}
    >
      {sign}
    </span>
  );
}
