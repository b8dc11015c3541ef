// The keyboard shortcuts; what each does stands in words (shell.keys).

/** Keys by the part of the atlas in which they work; those of the map and of lists while the focus is there. */
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
    keys: [
      ['walk', ['←', '↑', '→', '↓']],
      ['open', ['Enter']],
      ['select', ['Space']],
      ['back', ['Esc']],
      ['zoom', ['+', '-']],
      ['fit', ['0']],
      ['fullscreen', ['F']],
      ['tools', ['V', 'L', 'R']],
    ],
  },
  { part: 'lists', keys: [['row', ['↑', '↓']]] },
] as const;
