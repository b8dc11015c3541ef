// The page of a record, whatever kind of record it is.
import { linkOptions } from '@tanstack/react-router';
import type { SearchType } from '../gql/graphql.ts';

/** Where a record is shown; a district has no page of its own: the principals that lie in it. */
export function recordPlace(type: SearchType, id: string) {
  const params = { id };
  switch (type) {
    case 'PRINCIPAL':
      return linkOptions({ to: '/principals/$id', params });
    case 'PROJECT':
      return linkOptions({ to: '/projects/$id', params });
    case 'COORDINATOR':
      return linkOptions({ to: '/coordinators/$id', params });
    case 'CHALLENGE':
      return linkOptions({ to: '/challenges/$id', params });
    case 'DISTRICT':
      return linkOptions({ to: '/principals', search: { districts: [id] } });
  }
}
