// The pages in the order of the header.

/** Pages of the client; `ownPolicy` marks one whose content security policy differs, so that it is loaded anew. */
export const pages = [
  { to: '/map', word: 'page.map', ownPolicy: false },
  { to: '/principals', word: 'page.principals', ownPolicy: false },
  { to: '/data', word: 'page.data', ownPolicy: false },
  { to: '/explore', word: 'page.explore', ownPolicy: true },
  { to: '/help', word: 'page.help', ownPolicy: false },
] as const;
