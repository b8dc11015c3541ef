// The definition that the address points to.
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Part of the address behind the `#`. Its place is brought into sight, and into focus, once it is there. */
export function useAnchor(isReady: boolean): string {
  const { hash } = useLocation();
  useEffect(() => {
    if (!isReady || hash === '') return;
    const place = document.getElementById(hash);
    place?.scrollIntoView({ block: 'start' });
    place?.focus({ preventScroll: true });
  }, [hash, isReady]);
  return hash;
}
