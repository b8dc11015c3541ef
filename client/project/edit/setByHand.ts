// The domain of a project as far as a person set it.
import type { ReadingPartsFragment } from '../../gql/graphql.ts';

/** Domain and reason as fields of the form; empty where they follow from form and sectors. */
export function setByHand({
  domain,
  source,
  reasonJa,
}: Pick<ReadingPartsFragment, 'domain' | 'source' | 'reasonJa'>) {
  const isSet = source === 'MANUAL';
  return { domain: isSet ? domain : null, domainReason: isSet ? reasonJa : null };
}
