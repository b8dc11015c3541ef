// What has just happened to a principal, above its page.
import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

declare module '@tanstack/history' {
  interface HistoryState {
    /** What led here, said once above the page. */
    said?: 'created' | 'mergedInto' | 'archived' | 'broughtBack';
  }
}

/** That it was registered, archived or brought back, or that the address opened was that of another that went into it. */
export function Said() {
  const { t } = useTranslation();
  const { said } = useLocation().state;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said) place.current?.focus();
  }, [said]);
  return (
    <div role="status">
      {said && (
        <p
          ref={place}
          tabIndex={-1}
          className="mb-4 rounded-8 border border-success-2 px-4 py-2 text-dns-16B-130 text-green-900"
          data-said={said}
        >
          {t(`principal.said.${said}`)}
        </p>
      )}
    </div>
  );
}
