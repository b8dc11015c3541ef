// What to do first, for each of those who use the atlas; the texts stand in words (help.begin).

/** Who begins, and page by page where each of their steps leads; null for a step that leads nowhere. */
export const firstSteps = [
  {
    who: 'coordinator',
    steps: [
      ['find', '/principals'],
      ['know', null],
      ['map', '/map'],
      ['import', '/data'],
    ],
  },
  {
    who: 'planner',
    steps: [
      ['narrow', '/projects'],
      ['take', null],
      ['compare', '/map'],
      ['ask', '/explore'],
    ],
  },
  {
    who: 'committee',
    steps: [
      ['year', '/'],
      ['meaning', null],
      ['share', null],
      ['print', null],
    ],
  },
  {
    who: 'administrator',
    steps: [
      ['words', '/profile'],
      ['load', '/data'],
      ['backup', null],
      ['database', null],
    ],
  },
] as const;

/** Somebody who begins. */
export type Beginner = (typeof firstSteps)[number]['who'];

/** Where their first steps stand. */
export const beginAnchor = (who: Beginner) => `begin-${who}`;
