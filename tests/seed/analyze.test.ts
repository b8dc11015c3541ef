// `atlas analyze` as a process of its own: output, messages and exit codes.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { written } from '../support/files.ts';
import { root } from '../support/imports.ts';

const script = `
  import { Command } from 'commander';
  const { registerAnalyze } = await import('#seed/analyze.ts');
  const program = new Command('atlas');
  registerAnalyze(program);
  await program.parseAsync(process.argv.slice(1), { from: 'user' });
`;

/** Runs the command in a process of its own, as a person would. */
async function atlas(
  parts: string[],
  watch: (child: ChildProcess, errors: string) => void = () => {},
  settings: Record<string, string> = {},
) {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', 'analyze', ...parts],
    {
      cwd: root,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let errors = '';
  child.stderr.on('data', (piece) => {
    errors += piece;
    watch(child, errors);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, errors };
}

it('writes the result, says what it did, and ends with 0', async () => {
  const at = written({ 't.csv': 'source,target\na,b\nb,a\n' });
  const { code, errors } = await atlas([
    '--ties',
    at('t.csv'),
    '--metrics',
    'degree,ties',
    '--seed',
    '7',
    '--out',
    at('o.json'),
  ]);
  expect(errors).toMatch(/\d+\.\d s, \d+ MB\n$/);
  expect(errors).toContain('1 rows repeat a pair');
  expect(errors).toContain('100 %');
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(at('o.json'), 'utf8'))).toMatchObject({
    definitionsVersion: '1',
    seed: 7,
    network: { ties: 1 },
    nodes: [
      { id: 'a', degree: 1 },
      { id: 'b', degree: 1 },
    ],
  });
});

it('reads participations with what is known of them, tests, ranks, and says what it estimated', async () => {
  const at = written({
    'pp.csv': 'principal,project,role,since,until\na,x,LEAD,2024,\nb,x,,,\nb,y,,,\nc,y,,,\n',
    'p.csv': 'id,name,sector,district,fields\na,甲,S,east,1\nb,乙,T,east;west,\nc,丙,S,west,2;3\n',
    'k.csv':
      'id,startYear,endYear,form,domain,district,fields\nx,2023,2025,共催,C,east,3\ny,2024,,委託,D,,1;2\n',
  });
  const files = ['--participations', at('pp.csv'), '--principals', at('p.csv'), '--projects', at('k.csv')];
  const { code } = await atlas(
    [...files, '--from', '2024', '--to', '2024', '--replicates', '2', '--out', at('o.json')],
    undefined,
    { ANALYSIS_EXACT_UP_TO: '2' },
  );
  expect(code).toBe(0);
  const result = JSON.parse(readFileSync(at('o.json'), 'utf8'));
  expect(Object.keys(result)).toEqual(
    'definitionsVersion seed sampled network tables tests nodes ties undefined'.split(' '),
  );
  expect(result.sampled.metrics).toContain('betweenness');
  expect(result.nodes[1]).toMatchObject({
    id: 'b',
    articulationPoint: true,
    brokerageItinerant: 2,
    districtGatekeeper: 1,
    domainDiversity: expect.closeTo(Math.log(2) / Math.log(5), 12),
    tests: { brokerageItinerant: { expected: expect.closeTo(2 / 3, 12), p: expect.any(Number) } },
    rank: { degree: [1, expect.any(Number), expect.any(Number)] },
  });
  expect(result.tests.eiIndex.expected).toBeCloseTo(1 / 3, 12);
  expect(result.ties[0]).toMatchObject({ source: 'a', target: 'b', strength: 1, years: 1 });
});

it('says what is wrong with a setting', async () => {
  const at = written({ 't.csv': 'source,target\na,b\n' });
  const parts = ['--ties', at('t.csv'), '--out', at('o.json')];
  const { code, errors } = await atlas(parts, undefined, { ANALYSIS_EXACT_UP_TO: 'many' });
  expect(errors).toContain('ANALYSIS_EXACT_UP_TO');
  expect(code).toBe(1);
});

it('says file, line, column and value of bad input, ends with 1 and writes nothing', async () => {
  const at = written({ 't.csv': 'source,target,weight\na,b,1\na,c,heavy\n' });
  const { code, errors } = await atlas(['--ties', at('t.csv'), '--out', at('o.json')]);
  expect(errors).toContain('t.csv, line 3, column "weight", value "heavy"');
  expect(errors).toContain('t.csv 3行目');
  expect(code).toBe(1);
  expect(existsSync(at('o.json'))).toBe(false);
});

it.each([
  [['--out', 'o.json'], 'give either --ties or --participations'],
  [['--ties', 'a', '--participations', 'b', '--out', 'o.json'], 'give either'],
  [['--ties', 'a'], '--out'],
  [['--ties', 'a', '--from', '2020', '--out', 'o.json'], 'only --groups goes with --ties'],
  [['--participations', 'a', '--groups', 'b', '--out', 'o.json'], '--groups goes with --ties only'],
  [['--participations', 'a', '--from', '2024', '--to', '2023', '--out', 'o.json'], 'must not be after'],
  [['--ties', 'a', '--metrics', 'fame', '--out', 'o.json'], 'there is no fame'],
  [['--ties', 'a', '--seed', 'x', '--out', 'o.json'], 'a whole number'],
  [['--ties', 'a', '--verbose', '--out', 'o.json'], '--verbose'],
])('refuses %j with 2', async (parts, message) => {
  const { code, errors } = await atlas(parts);
  expect(errors).toContain(message);
  expect(code).toBe(2);
});

it('ends with 130 when stopped and leaves nothing behind', async () => {
  const at = written({ 't.csv': 'source,target\na,b\nb,c\n' });
  let told = false;
  const { code } = await atlas(
    ['--ties', at('t.csv'), '--replicates', '10000', '--out', at('o.json')],
    (child, errors) => {
      if (told || !errors.includes('%')) return;
      told = true;
      // Twice, as people do.
      for (let i = 0; i < 2; i++) child.kill('SIGINT');
    },
  );
  expect(code).toBe(130);
  expect(existsSync(at('o.json'))).toBe(false);
  expect(existsSync(at('o.json.part'))).toBe(false);
});
