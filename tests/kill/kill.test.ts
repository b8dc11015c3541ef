// Kill −9 while writing: afterwards the graph is the one before or the one after, and writing goes on. `kill.ts` does it 50 times.
import { expect, it } from 'vitest';
import { describeEngines } from '../support/engines.ts';
import { killRounds } from './rounds.ts';
import { type WritingName, writings } from './writing.ts';

const TIMES = { embedded: 2, neo4j: 1 };

describeEngines('kill −9', (engine) => {
  const kinds = Object.keys(writings) as WritingName[];
  it.each(kinds)(
    `at ${TIMES[engine]} random instants of a %s leaves the graph before or after`,
    async (kind) => {
      const kills = await killRounds({ engine, times: TIMES[engine], seed: 7, kind });
      expect(kills).toHaveLength(TIMES[engine]);
      expect(kills.filter(({ found, faults }) => found === 'between' || faults.length > 0)).toEqual([]);
    },
    600_000,
  );
});
