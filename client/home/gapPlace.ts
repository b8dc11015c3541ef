// Where what is missing can be filled in.
import { linkOptions } from '@tanstack/react-router';
import type { DataGapKind } from '../gql/graphql.ts';

/** The list of the records that lack it. */
export function gapPlace(kind: DataGapKind) {
  switch (kind) {
    case 'PRINCIPAL_SECTOR':
      return linkOptions({ to: '/principals', search: { missing: ['sector'] } });
    case 'PRINCIPAL_DISTRICT':
      return linkOptions({ to: '/principals', search: { missing: ['district'] } });
    case 'PRINCIPAL_FIELD':
      return linkOptions({ to: '/principals', search: { missing: ['field'] } });
    case 'PROJECT_FORM':
      return linkOptions({ to: '/projects', search: { missing: ['form'] } });
    case 'PROJECT_DOMAIN':
      return linkOptions({ to: '/projects', search: { missing: ['domain'] } });
    case 'PROJECT_DISTRICT':
      return linkOptions({ to: '/projects', search: { missing: ['district'] } });
    case 'PROJECT_FIELD':
      return linkOptions({ to: '/projects', search: { missing: ['field'] } });
    case 'COORDINATOR_ACQUAINTANCE':
      return linkOptions({ to: '/coordinators', search: { missing: ['acquaintance'] } });
  }
}
