// The three sizes: one municipality, a prefecture of 16, a country of 160, all built alike.

/** Size of a sample atlas. */
interface Scale {
  /** Municipalities of 23 districts each. */
  towns: number;
  /** Volunteer groups of one municipality. */
  volunteers: number;
  /** Projects of one municipality. */
  projects: number;
  /** Share of finished projects that were evaluated; the large sizes serve benchmarks of the network. */
  evaluated: number;
}

/** Sizes by name: 645 principals and 900 projects · 10,000 and 30,000 · 100,000 and 300,000. */
export const scales = {
  city: { towns: 1, volunteers: 215, projects: 900, evaluated: 0.5 },
  prefecture: { towns: 16, volunteers: 195, projects: 1_875, evaluated: 0.05 },
  national: { towns: 160, volunteers: 195, projects: 1_875, evaluated: 0.01 },
} as const satisfies Record<string, Scale>;

/** Name of a size. */
export type ScaleName = keyof typeof scales;
