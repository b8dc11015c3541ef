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
    part: 'list',
    keys: [
      ['rows', ['↑', '↓']],
      ['tick', ['Space']],
      ['span', ['Shift+Space']],
    ],
  },
  {
    part: 'map',
    keys: [
      ['walk', ['←', '↑', '→', '↓']],
      ['open', ['Enter']],
      ['select', ['Space']],
      ['back', ['Esc']],
      ['zoom', ['+', '−']],
      ['fit', ['0']],
      ['fullscreen', ['F']],
      ['draw', ['L', 'R']],
      ['pan', ['V']],
    ],
  },
] as const;
