// Who is who among the rows of a file: what is proposed, what a person said now or before, and what follows for each row.
import type { Runner } from '#cypher/database.ts';
import { nodes, relationships } from '#cypher/statements.generated.ts';
import { AppError } from '../../errors.ts';
import type { Decided } from '../batch/decided.ts';
import type { NewPrincipal } from '../batch/plan.ts';
import { readRemembered } from '../names/decisions.ts';
import type { NamedRecord, NameProposal, NameVerdict } from '../names/proposal.ts';
import { proposeNames } from '../names/propose.ts';

/** What a person says about the name in a line: the other is a record's, or stands in another line. */
export interface SaidOfLine {
  line: number;
  verdict: NameVerdict;
  record: string | null;
  otherLine: number | null;
}

/** What a person says now. */
export interface Decisions {
  /** By the id of the proposal. */
  byProposal?: ReadonlyMap<string, NameVerdict> | undefined;
  byLine?: readonly SaidOfLine[] | undefined;
}

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
    .map(({ id, properties: { name, aliases, corporateNumber, kana, sector } }) => ({
      ...{ id, name, aliases, corporateNumber, kana, sector },
      districts: districtsOf.get(id),
    }));
}

const textOf = ({ line, record, otherLine }: SaidOfLine) => `${line}=${record ?? otherLine}`;

/** Refuses what is said of lines or records that there are none of. @throws AppError BAD_USER_INPUT naming it */
function requireKnown(
  said: readonly SaidOfLine[],
  rows: readonly NewPrincipal[],
  records: readonly NamedRecord[],
): void {
  const lines = new Set(rows.map(({ line }) => line));
  const ids = new Set(records.map(({ id }) => id));
  const refuse = (one: SaidOfLine, ja: string, en: string): never => {
    const text = textOf(one);
    throw new AppError('BAD_USER_INPUT', { ja: `${text}: ${ja}`, en: `${text}: ${en}` }, { line: one.line });
  };
  for (const one of said) {
    if (!lines.has(one.line))
      refuse(one, 'この行は新しい主体を作りません。', 'This line makes no new principal.');
    if (one.record !== null && !ids.has(one.record))
      refuse(one, 'この識別子の主体はありません。', 'There is no principal with this id.');
    if (one.otherLine !== null && !lines.has(one.otherLine))
      refuse(one, '相手の行は新しい主体を作りません。', 'The other line makes no new principal.');
  }
}

/** Finds proposals for the rows that would make principals, and what is decided of them. */
export async function planNames(
  runner: Runner,
  rows: readonly NewPrincipal[],
  { byProposal, byLine = [] }: Decisions,
  signal?: AbortSignal,
): Promise<NamesPlanned> {
  if (rows.length === 0 && byLine.length === 0) return { proposals: [], said: [], decided: new Map() };
  const remembered = await readRemembered(runner);
  const records = await readNamed(runner);
  requireKnown(byLine, rows, records);
  const { proposals: found } = await proposeNames(rows, records, remembered, { signal });
  const saidNow = ({ id, line, other, otherLine }: NameProposal) =>
    byProposal?.get(id) ??
    byLine.find((one) => one.line === line && one.record === other && one.otherLine === otherLine)?.verdict;
  const proposals = found.map((one) => ({ ...one, decided: saidNow(one) ?? one.decided }));
  const said = proposals.filter(({ decided }, i) => decided !== found[i]!.decided);
  const decided = new Map<number, Decided>();
  const take = (line: number, verdict: NameVerdict | null, record: string | null, other: number | null) => {
    if (verdict && verdict !== 'DIFFERENT' && !decided.has(line))
      decided.set(line, { verdict, record, line: other });
  };
  // What a person says now goes before what was said of the same row once.
  for (const { line, verdict, record, otherLine } of byLine) take(line, verdict, record, otherLine);
  for (const one of [...said, ...proposals])
    if (one.line !== null) take(one.line, one.decided, one.other, one.otherLine);
  return { proposals, said, decided };
}
