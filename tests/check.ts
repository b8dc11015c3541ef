// `npm run check`: format, lint, types, unused code, generated files and unit tests with the house rules, under a minute.
// With `--without-tests` those are left to whoever runs all tests anyway.
import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Runs one command and prints how long it took, and its output only when it failed. @returns whether it went well */
async function step(name: string, command: string, ...args: string[]): Promise<boolean> {
  const begun = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const code = await new Promise<number | null>((ended) => {
    child.on('close', ended);
    child.on('error', (error) => {
      output += error.message;
    });
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output.trim().replaceAll(/^/gm, '       '));
  return code === 0;
}

function generatedFiles(): Map<string, string> {
  const patterns = ['{api,client,cypher,seed,tests}/**/*.generated.*', 'client/gql/**/*.ts'];
  const files = globSync(patterns, { cwd: root }).sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Generates everything anew. @returns whether each generated file was there and is as it was */
async function generatedUnchanged(): Promise<boolean> {
  const before = generatedFiles();
  if (!(await step('generate', 'npm', 'run', 'generate'))) return false;
  const after = generatedFiles();
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changed = names.filter((name) => before.get(name) !== after.get(name));
  console.log(`${changed.length === 0 ? 'ok    ' : 'FAILED'} generated files unchanged`);
  for (const name of changed)
    console.log(`       ${name} was not up to date; it is now, look at it and commit it`);
  return changed.length === 0;
}

const tool = (name: string) => join(root, 'node_modules/.bin', name);
const tests = [join(import.meta.dirname, 'run.ts'), '--project', 'unit'];

// The generators write in place, so nothing else may read meanwhile.
const generated = await generatedUnchanged();
const others = await Promise.all([
  step('format and lint', tool('biome'), 'check', '--error-on-warnings', '--max-diagnostics=50'),
  step('types', tool('tsc'), '--noEmit', '--project', root),
  step('unused files, exports and dependencies', tool('knip')),
  process.argv.includes('--without-tests') || step('unit tests and house rules', process.execPath, ...tests),
]);
process.exit(generated && others.every(Boolean) ? 0 : 1);
