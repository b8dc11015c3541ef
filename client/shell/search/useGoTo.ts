// Opens what was found.
import { useLocation, useNavigate } from '@tanstack/react-router';
import { recordPlace } from '../../parts/recordPlace.ts';
import type { Hit } from './hits.ts';

/** Goes to a hit and closes the search; a page with a policy of its own is loaded anew, as is any when one leaves such a page. */
export function useGoTo(onClose: () => void): (hit: Hit) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return ({ place }) => {
    onClose();
    const reloadDocument = pathname === '/explore' || (place.kind === 'page' && place.ownPolicy);
    if (place.kind === 'page') void navigate({ to: place.to, reloadDocument });
    if (place.kind === 'definition') void navigate({ to: '/help', hash: place.anchor, reloadDocument });
    if (place.kind === 'record') void navigate({ ...recordPlace(place.type, place.id), reloadDocument });
  };
}
