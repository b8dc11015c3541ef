// A list of facts: what, and what it is.
import { Fragment, type ReactNode } from 'react';

/** Facts as pairs; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="mt-2 grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-1 text-dns-14N-130">
      {facts
        .filter(([, value]) => ![null, undefined, false, ''].some((none) => value === none))
        .map(([name, value]) => (
          <Fragment key={name}>
            <dt className="text-solid-gray-700">{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
