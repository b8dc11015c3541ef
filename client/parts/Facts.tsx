// A list of facts: what, and what it is.
import { Fragment, type ReactNode } from 'react';

/** Facts as pairs. */
export interface FactsProps {
  facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** The pairs below each other; those without a value are left out. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="mt-2 grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1 text-dns-14N-130">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt className="text-solid-gray-700">{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
