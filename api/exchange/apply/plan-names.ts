// Who is who among the rows of a file: what is proposed, what a person said now or before, and what follows for each row.
import type { Runner } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import type { Decided } from '../batch/decided.ts';
import type { NewPrincipal } from '../batch/plan.ts';
import { readRemembered } from '../names/decisions.ts';
import type { NamedRecord, NameProposal, NameVerdict } from '../names/proposal.ts';
import { proposeNames } from '../names/propose.ts';

/** What a person says now, by the id of the proposal. */
export type Decisions = ReadonlyMap<string, NameVerdict>;

/** Proposals, and what is decided of them. */
export interface NamesPlanned {
  /** The likeliest first; `decided` is what a person says now, else what was said before. */
  proposals: NameProposal[];
  /** Those on which a person says something new. */
  said: NameProposal[];
  /** What follows for rows, by line. */
  decided: ReadonlyMap<number, Decided>;
}

/** Principals in use, as names are compared. */
export async function readNamed(runner: Runner): Promise<NamedRecord[]> {
  const districts = new Map(
    (await nodes.District.listAll(runner)).map(({ id, properties }) => [id, properties.name]),
  );
  const districtsOf = new Map<string, string[]>();
  for (const { source, target } of await relationships.PrincipalDistrict.listAll(runner)) {
    const known = districtsOf.get(source);
    const name = districts.get(target)!;
    if (known) known.push(name);
    else districtsOf.set(source, [name]);
  }
  return (await nodes.Principal.listAll(runner))
    .filter(({ properties }) => !properties.archivedAt)
    .map(({ id, properties: { name, aliases, corporateNumber, kana } }) => ({
      ...{ id, name, aliases, corporateNumber, kana },
      districts: districtsOf.get(id),
    }));
}

/** Finds proposals for the rows that would make principals, and what is decided of them. */
export async function planNames(
  runner: Runner,
  rows: readonly NewPrincipal[],
  decisions: Decisions,
  signal?: AbortSignal,
): Promise<NamesPlanned> {
  if (rows.length === 0) return { proposals: [], said: [], decided: new Map() };
  const remembered = await readRemembered(runner);
  const { proposals: found } = await proposeNames(rows, await readNamed(runner), remembered, { signal });
  const proposals = found.map((one) => ({ ...one, decided: decisions.get(one.id) ?? one.decided }));
  const said = proposals.filter(({ decided }, i) => decided !== found[i]!.decided);
  const decided = new Map<number, Decided>();
  // What a person says now goes before what was said of the same row once.
  for (const { line, other, otherLine, decided: verdict } of [...said, ...proposals])
    if (line !== null && verdict && verdict !== 'DIFFERENT' && !decided.has(line))
      decided.set(line, { verdict, record: other, line: otherLine });
  return { proposals, said, decided };
}
