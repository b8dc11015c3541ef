// What to say about files of participations that is no fault.
import type { Notice } from './file-network.ts';

/** How often each was met. */
export interface Met {
  /** Participations outside the years of their project. */
  readonly outside: number;
  readonly unlistedPrincipals: number;
  readonly unlistedProjects: number;
  /** Projects of unknown years, where years are asked for. */
  readonly timeless: number;
}

/** Notices of what was met at least once. */
export function noticesOf({ outside, unlistedPrincipals, unlistedProjects, timeless }: Met): Notice[] {
  const all: [number, Notice][] = [
    [
      outside,
      {
        ja: `事業の期間の外にある参加 ${outside} 件は数えません。`,
        en: `${outside} participations lie outside the years of their project and do not count.`,
      },
    ],
    [
      unlistedPrincipals,
      {
        ja: `主体のファイルにない主体が ${unlistedPrincipals} あります（区分なしとして扱います）。`,
        en: `${unlistedPrincipals} principals are not in the file of principals; they have no sector.`,
      },
    ],
    [
      unlistedProjects,
      {
        ja: `事業のファイルにない事業が ${unlistedProjects} あります（年度は参加の年度から取ります）。`,
        en: `${unlistedProjects} projects are not in the file of projects; their years are taken from participations.`,
      },
    ],
    [
      timeless,
      {
        ja: `年度のわからない事業 ${timeless} 件は、年度を指定した分析には入りません。`,
        en: `${timeless} projects of unknown years are not among the years asked for.`,
      },
    ],
  ];
  return all.filter(([count]) => count > 0).map(([, notice]) => notice);
}
