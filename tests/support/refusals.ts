// A write that is refused leaves no trace: neither in the graph nor in its revision nor in the audit log.
import { expect } from 'vitest';
import { checksum } from '#cypher/checksum.ts';
import type { Api, Refusal } from './api.ts';

/** Everything that a write would change. */
export async function stateOf({ database, ask }: Api) {
  const { atlas } = await ask('atlas');
  const { entries } = await ask('auditEntries', { first: 1 });
  return { ...(await checksum(database)), revision: atlas.revision, last: entries[0]?.id };
}

/** The refusal of a mutation, after it was seen that nothing changed. */
export async function refusedWrite(
  api: Api,
  mutation: string,
  input: object,
): Promise<Refusal['extensions']> {
  const before = await stateOf(api);
  const refusal = await api.refused(mutation, { input });
  expect(await stateOf(api), `${mutation} was refused and left a trace`).toEqual(before);
  return refusal;
}
