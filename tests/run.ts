// `npm test`: runs every test, says what ran on which engine and what did not and why, and ends with one line of counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCLI, startVitest, type TestCase, type Vitest } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a skipped test cannot run on this machine. */
    missing?: string | undefined;
  }
}

const engines = ['embedded', 'neo4j', 'browser'] as const;
const required = engines.filter((engine) => process.env[`REQUIRE_${engine.toUpperCase()}`] === '1');

/** What became of a test; one that never began because its whole file was left out was skipped. */
function stateOf(test: TestCase): ReturnType<TestCase['result']>['state'] {
  const { state } = test.result();
  return state === 'pending' && test.module.state() === 'skipped' ? 'skipped' : state;
}

/** What happened to the tests of one engine, or to the rest. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  reasons: Set<string>;
}

function tally(tests: TestCase[]): Tally {
  const states = tests.map(stateOf);
  const skipped = tests.filter((test) => stateOf(test) === 'skipped');
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed' || state === 'pending').length,
    skipped: skipped.length,
    reasons: new Set(skipped.map(reasonOf)),
  };
}

// Vitest marks the tests of a block whose setup threw as skipped; the error itself is counted as a failure.
function reasonOf(test: TestCase): string {
  const { parent, module } = test;
  if (test.meta().missing) return test.meta().missing as string;
  return parent.errors().length > 0
    ? `the setup of ${module.relativeModuleId} failed`
    : `${module.relativeModuleId} left tests out`;
}

function engineOf(test: TestCase): string {
  return engines.find((engine) => test.fullName.includes(`[${engine}]`)) ?? 'other';
}

// Errors outside tests (a file that does not load, a hook that throws) have no test to be counted by.
function strayErrors(vitest: Vitest): number {
  const modules = vitest.state.getTestModules();
  const inModules = modules.flatMap((module) => module.errors());
  const inSuites = modules.flatMap((module) =>
    [...module.children.allSuites()].flatMap((suite) => suite.errors()),
  );
  return inModules.length + inSuites.length + vitest.state.getUnhandledErrors().length;
}

/** Prints the summary. @returns how many failed */
function report(runs: readonly Vitest[], everything: boolean): number {
  const tests = runs.flatMap(({ state }) =>
    state.getTestModules().flatMap((module) => [...module.children.allTests()]),
  );
  let absent = 0;
  console.log('');
  for (const engine of [...engines, 'other']) {
    const { passed, failed, skipped, reasons } = tally(tests.filter((test) => engineOf(test) === engine));
    console.log(`${engine.padEnd(9)}${passed + failed} ran, ${failed} failed, ${skipped} skipped`);
    for (const reason of reasons) console.log(`  SKIPPED: ${reason}`);
    const obligatory = required.some((name) => name === engine);
    if (obligatory && (skipped > 0 || (everything && passed + failed === 0))) {
      console.log(`  FAILED: REQUIRE_${engine.toUpperCase()}=1, and not all tests of this engine ran`);
      absent += 1;
    }
  }
  const late = tests.filter((test) => test.diagnostic()?.flaky);
  for (const test of late) console.log(`  passed only when tried again: ${test.fullName}`);
  const all = tally(tests);
  const stray = runs.reduce((sum, vitest) => sum + strayErrors(vitest), 0);
  const failed = all.failed + stray + absent + (tests.length === 0 ? 1 : 0);
  const skipped = all.skipped > 0 ? `, ${all.skipped} skipped` : '';
  console.log(`\n${all.passed} passed, ${failed} failed${skipped}`);
  return failed;
}

// Everything that tests write to the temporary folder goes with the run, however a test ended.
const temporary = mkdtempSync(join(tmpdir(), 'kyodo-atlas-tests-'));
process.env.TMPDIR = temporary;

/** Runs the tests of some projects; all if none are named. */
async function run(projects: readonly string[] = []): Promise<Vitest> {
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
  const vitest = await startVitest(filter, {
    config: join(import.meta.dirname, 'vitest.config.ts'),
    watch: false,
    reporters: ['default'],
    passWithNoTests: true,
    ...options,
    ...(projects.length > 0 && { project: [...projects] }),
  });
  await vitest.close();
  return vitest;
}

/** Everything. What needs one Neo4j and what needs one browser goes file by file, but the two side by side. */
async function runEverything(): Promise<Vitest[]> {
  const first = await run(['unit', 'database']);
  return [first, ...(await Promise.all([run(['neo4j']), run(['browser'])]))];
}

const everything = process.argv.length === 2;
const runs = everything ? await runEverything() : [await run()];
rmSync(temporary, { recursive: true, force: true });
process.exit(report(runs, everything) > 0 ? 1 : 0);
