// The built page, for all test files that open it in a browser: made once, before two of them could make it at a time.
import { buildClient } from '#seed/build-client.ts';

/** Vitest's global setup of the project `browser`. */
export default async function setup(): Promise<void> {
  await buildClient();
}
