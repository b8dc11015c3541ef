// Some years among others, as a bar.
import type { Domain } from '../../gql/graphql.ts';
import { domainColor, otherColor } from '../../parts/palette.ts';
import type { Span } from './spanOf.ts';

interface TimeBarProps extends Span {
  /** Years that the whole width stands for. */
  whole: Span;
  domain: Domain | null;
}

/** The bar in the colour of the domain; the years stand beside it in figures. */
export function TimeBar({ whole, from, to, domain }: TimeBarProps) {
  const width = whole.to - whole.from + 1;
  return (
    <svg
      viewBox={`0 0 ${width} 1`}
      preserveAspectRatio="none"
      className="mt-1 mb-0.5 block h-2 w-full"
      aria-hidden="true"
    >
      <rect width={width} height="1" fill="#f2f2f2" />
      <rect
        x={from - whole.from}
        width={to - from + 1}
        height="1"
        fill={domain ? domainColor[domain] : otherColor}
      />
    </svg>
  );
}
