// Signs on the map's buttons.

const lines = {
  zoomIn: 'M12 5v14M5 12h14',
  zoomOut: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9 12h6M12 9v6',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  reset: 'M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4',
  pan: 'M12 3v18M3 12h18M12 3l-2.5 2.5M12 3l2.5 2.5M12 21l-2.5-2.5M12 21l2.5-2.5M3 12l2.5-2.5M3 12l2.5 2.5M21 12l-2.5-2.5M21 12l-2.5 2.5',
  lasso:
    'M8 17.5C4.5 16.5 3 14 3 11.5 3 7.5 7 4.5 12 4.5s9 3 9 7-4 6.5-9 6.5M8 17.5a2 2 0 1 0 0-.1M9.5 19c.5 1 .3 2-.5 3',
  rectangle: 'M4 6h3M10 6h4M17 6h3v3M20 12v2M20 17v2h-3M14 19h-4M7 19H4v-2M4 14v-2M4 9V6',
  motion: 'M3 8h9M3 16h9M6 12h8M21 12l-5-5M21 12l-5 5',
  path: 'M6 18a2 2 0 1 0 0-.1M18 6a2 2 0 1 0 0-.1M7.5 16.5l9-9',
} as const;

/** Name of a sign. */
export type IconName = keyof typeof lines;

/** The sign; what it means stands in the button's label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" className="mx-auto size-6" aria-hidden="true">
      <path
        d={lines[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
