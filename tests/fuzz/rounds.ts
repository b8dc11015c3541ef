// Reads one damaged file after another: each ends with a table or a refusal that names the file, and soon.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#api/errors.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import { chanceOf } from '#seed/city/chance.ts';
import { damaged, damagedInside } from './damage.ts';
import { soundFiles } from './sound.ts';

/** A damaged file that made more than a table or a refusal. */
export interface Failure {
  round: number;
  from: string;
  error: string;
}

/** What became of all rounds. */
export interface Outcome {
  rounds: number;
  read: number;
  refused: number;
  /** Longest that one file took, milliseconds. */
  slowest: number;
  failures: Failure[];
}

const LIMITS = { bytes: 5_000_000, rows: 20_000, cells: 500_000 };
const TOO_SLOW_MS = 20_000;

/** How a table contradicts itself; null: it does not. */
function contradiction({ headers, rows }: Awaited<ReturnType<typeof readTable>>): string | null {
  if (new Set(headers).size !== headers.length) return 'headers that are the same';
  if (rows.some(({ cells }) => cells.length !== headers.length)) return 'rows of other widths';
  if (rows.some(({ line }, i) => i > 0 && line <= rows[i - 1]!.line)) return 'lines out of order';
  return rows.length === 0 ? 'no rows' : null;
}

/**
 * Reads damaged files.
 * @param real whether real files beside the project are damaged too
 * @param each called after every round
 */
export async function fuzzRounds(
  { rounds, seed, real }: { rounds: number; seed: number; real: boolean },
  each: (round: number) => void = () => {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const sound = soundFiles(real);
  const outcome: Outcome = { rounds, read: 0, refused: 0, slowest: 0, failures: [] };
  for (let round = 0; round < rounds; round += 1) {
    const chance = chanceOf(seed, `fuzz/${round}`);
    const { name, bytes, parts } = chance.pick(sound);
    const other = chance.pick(sound).bytes;
    const contents =
      parts && chance.happens(0.7) ? damagedInside(parts, chance, other) : damaged(bytes, chance, other);
    const path = join(folder, 'damaged');
    writeFileSync(path, contents);
    const begun = performance.now();
    const fail = (error: string) => outcome.failures.push({ round, from: name, error });
    try {
      const table = await readTable(path, {}, LIMITS);
      outcome.read += 1;
      const wrong = contradiction(table);
      if (wrong) fail(wrong);
    } catch (error) {
      if (error instanceof AppError && error.details.file === 'damaged') outcome.refused += 1;
      else fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const taken = performance.now() - begun;
    outcome.slowest = Math.max(outcome.slowest, taken);
    if (taken > TOO_SLOW_MS) fail(`took ${Math.round(taken)} ms`);
    each(round);
  }
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}
