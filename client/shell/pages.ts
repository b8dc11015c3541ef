// The pages in the order of the header.

/**
 * Pages of the client; `ownPolicy` marks one whose content security policy differs, so that it is loaded anew; by `kana`
 * people find a page who type its name before they have chosen the characters.
 */
export const pages = [
  { to: '/', word: 'page.home', kana: 'がいよう', ownPolicy: false },
  { to: '/map', word: 'page.map', kana: 'ちず', ownPolicy: false },
  { to: '/principals', word: 'page.principals', kana: 'しゅたい', ownPolicy: false },
  { to: '/projects', word: 'page.projects', kana: 'きょうどうじぎょう', ownPolicy: false },
  { to: '/coordinators', word: 'page.coordinators', kana: 'こーでぃねーたー', ownPolicy: false },
  { to: '/challenges', word: 'page.challenges', kana: 'ちいきかだい', ownPolicy: false },
  { to: '/data', word: 'page.data', kana: 'でーた', ownPolicy: false },
  { to: '/explore', word: 'page.explore', kana: 'しょうかい', ownPolicy: true },
  { to: '/profile', word: 'page.profile', kana: 'じちたいぷろふぁいる', ownPolicy: false },
  { to: '/help', word: 'page.help', kana: 'ようごとていぎ へるぷ', ownPolicy: false },
] as const;
