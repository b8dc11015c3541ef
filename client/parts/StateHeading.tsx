// The heading of what stands in place of a page, or of a part of one.
import { type ReactNode, useLayoutEffect, useState } from 'react';

/** The page's own heading where the page has no other, as every page needs one; else one below it. */
export function StateHeading({ className, children }: { className: string; children: ReactNode }) {
  const [isAlone, setAlone] = useState(false);
  useLayoutEffect(() => setAlone(document.querySelector('main h1') === null), []);
  const Tag = isAlone ? 'h1' : 'h2';
  return <Tag className={className}>{children}</Tag>;
}
