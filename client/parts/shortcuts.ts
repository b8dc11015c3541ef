// The keyboard shortcuts; what each does stands in words (shell.keys).

/** Keys by the part of the atlas in which they work. */
export const shortcuts = [
  {
    part: 'everywhere',
    keys: [
      ['search', ['/', 'Ctrl+K']],
      ['list', ['?']],
      ['close', ['Esc']],
    ],
  },
  {
    part: 'search',
    keys: [
      ['choose', ['↑', '↓']],
      ['go', ['Enter']],
    ],
  },
  {
    part: 'map',
    keys: [['walk', ['←', '↑', '→', '↓']]],
  },
] as const;
