// What a subject of the benchmark is, and what it is given.
import type { Network } from '#api/analysis/network.ts';
import type { Graph } from '#api/network/load.ts';
import type { Viewed } from '#api/network/view.ts';
import type { Engines } from './engines.ts';
import type { Section } from './section.ts';
import type { Size } from './sizes.ts';

/** A sample atlas in memory, with the view of everything and its collaboration network. */
export interface Sample {
  graph: Graph;
  viewed: Viewed;
  network: Network;
}

/** What all subjects share. */
export interface Bench {
  engines: Engines;
  /** The sample atlas of a size; read once. */
  sample(size: Size): Promise<Sample>;
  /** Says on stderr what goes on. */
  say(text: string): void;
  /** A folder that goes when the benchmark ends. */
  folder: string;
}

/** One subject: a file of this folder, listed in `run.ts`. */
export interface Subject {
  /** As it is named on the command line. */
  name: string;
  /** What it measures, for the help text. */
  about: string;
  run(bench: Bench, size: Size): Promise<Section[]>;
}
