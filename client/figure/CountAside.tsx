// How many there are of what a heading names, and what is counted.
import { DefinitionLink } from './DefinitionLink.tsx';
import type { Term } from './terms.ts';

/** The count in words, with the way to the definition of what is counted. */
export function CountAside({ text, term }: { text: string; term: Term }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 text-dns-14N-130">
      <span data-counted={term}>{text}</span>
      <DefinitionLink short term={term} />
    </span>
  );
}
