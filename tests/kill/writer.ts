// The process that is killed: opens a database, writes one round, closes, and says after each step what it has done.
import { writeSync } from 'node:fs';
import { openEmbedded } from '#cypher/embedded.ts';
import { openNeo4j } from '#cypher/neo4j.ts';
import { type Writing, type WritingName, writings } from './writing.ts';

/** Steps in their order: all rows are written at `last`, the transaction is acknowledged at `done`. */
export type Step = 'open' | 'last' | 'done' | 'closed';

const say = (step: Step) => writeSync(1, `${step}\n`);

const [engine, where, kind, folder, round] = process.argv.slice(2) as string[] as [
  string,
  string,
  WritingName,
  string,
  string,
];
const writing: Writing = writings[kind];
const database = engine === 'embedded' ? await openEmbedded(where) : await openNeo4j({ uri: where });
say('open');
await writing.write(database, Number(round), folder, () => say('last'));
say('done');
await database.close();
say('closed');
