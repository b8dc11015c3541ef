// The mark of a domain.
import type { Domain } from '../gql/graphql.ts';
import { domainColor, inkOn, otherColor } from './palette.ts';

/** The letter of a domain on its colour, a question mark where it is not known; its name stands beside it in words. */
export function DomainMark({ domain }: { domain: Domain | null }) {
  const color = domain ? domainColor[domain] : otherColor;
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-4 text-dns-14B-130"
      style={{ backgroundColor: color, color: inkOn(color) }}
    >
      {domain ?? '？'}
    </span>
  );
}
