// Who may import whom: the linter's rules refuse every wrong direction and let the right ones through.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/imports.ts';

const refused: [file: string, target: string][] = [
  ['cypher/a.ts', '#api/app.ts'],
  ['cypher/a.ts', '#cypher/database.ts'],
  ['cypher/principal/a.ts', '../../api/app.ts'],
  ['api/a.ts', '../cypher/database.ts'],
  ['api/a.ts', '#api/app.ts'],
  ['api/a.ts', '#seed/city.ts'],
  ['api/a.ts', '../client/page.ts'],
  ['api/a.ts', 'neo4j-driver'],
  ['api/principal/a.ts', '../project/rules.ts'],
  ['api/principal/a.ts', '../app.ts'],
  ['api/principal/a.ts', '../insight/resolvers.ts'],
  ['api/exchange/table/a.ts', '../../app.ts'],
  ['api/network/a.ts', '../principal/rules.ts'],
  ['api/network/a.ts', '../context.ts'],
  ['api/analysis/a.ts', '../errors.ts'],
  ['api/analysis/a.ts', '#cypher/database.ts'],
  ['api/analysis/a.ts', 'graphql'],
  ['api/analysis/metrics/a.ts', '../../network/csr.ts'],
  ['api/analysis/metrics/deep/a.ts', '../../../errors.ts'],
  ['seed/a.ts', '../api/config.ts'],
  ['seed/a.ts', '#seed/city.ts'],
  ['seed/a.ts', '#tests/support/engines.ts'],
  ['seed/a.ts', '@grafeo-db/js'],
  ['client/map/a.ts', '../../api/config.ts'],
  ['client/map/a.ts', '#api/config.ts'],
  ['client/a.tsx', '#cypher/database.ts'],
  ['tests/api/a.ts', '../../api/config.ts'],
];

const allowed: [file: string, target: string][] = [
  ['cypher/a.ts', 'neo4j-driver'],
  ['cypher/principal/a.ts', '../statement.ts'],
  ['api/a.ts', '#cypher/database.ts'],
  ['api/a.ts', './principal/rules.ts'],
  ['api/principal/a.ts', './rules.ts'],
  ['api/principal/a.ts', '../network/snapshot.ts'],
  ['api/principal/a.ts', '../analysis/metrics/degree.ts'],
  ['api/principal/a.ts', '../errors.ts'],
  ['api/network/a.ts', '#cypher/database.ts'],
  ['api/network/a.ts', '../municipality/profile.ts'],
  ['api/analysis/a.ts', './metrics/degree.ts'],
  ['api/analysis/metrics/a.ts', '../kernels/search.ts'],
  ['api/analysis/metrics/deep/a.ts', '../../kernels/search.ts'],
  ['seed/a.ts', '#cypher/embedded.ts'],
  ['seed/a.ts', '#api/exchange/table/read-table.ts'],
  ['client/map/a.ts', '../gql/graphql.ts'],
  ['tests/api/a.ts', '#api/config.ts'],
  ['tests/api/a.ts', '../support/engines.ts'],
];

// Each pair imports the other; the second pair only for its types, the third only by way of `#`.
const rings: [file: string, text: string][] = [
  ['api/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n"],
  ['api/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n"],
  ['client/one.ts', "import type { Two } from './two.ts';\nexport type One = Two[];\n"],
  ['client/two.ts', "import type { One } from './one.ts';\nexport type Two = One[];\n"],
  ['cypher/one.ts', "import type { Two } from '#api/three.ts';\nexport type One = Two[];\n"],
  ['api/three.ts', "import type { One } from '#cypher/one.ts';\nexport type Two = One[];\n"],
];

interface Report {
  diagnostics: { category: string; location: { path: string } }[];
}

/** Lints the files in a folder of their own under the project's rules. @returns files refused by one rule, sorted */
function lint(sources: [file: string, text: string][], rule: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'directions-'));
  const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...settings, vcs: { enabled: false } }));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  for (const [file, text] of sources) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const biome = join(root, 'node_modules/.bin/biome');
  const report = join(folder, 'report.json');
  const options = ['--reporter=json', `--reporter-file=${report}`, '--max-diagnostics=none'];
  try {
    execFileSync(biome, ['lint', ...options, '.'], { cwd: folder, stdio: 'ignore' });
  } catch {
    // Findings make its exit code 1; what they are stands in the report.
  }
  const { diagnostics } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const hits = diagnostics
    .filter(({ category }) => category.endsWith(rule))
    .map(({ location }) => location.path);
  return [...new Set(hits)].sort();
}

/** One file per import, numbered, so that each import is judged alone. */
const single = (pairs: [string, string][]): [string, string][] =>
  pairs.map(([file, target], i) => [file.replace('a.ts', `a${i}.ts`), `import '${target}';\n`]);

it('refuses every wrong direction', () => {
  const sources = single(refused);
  expect(lint(sources, 'noRestrictedImports')).toEqual(sources.map(([file]) => file).sort());
});

it('lets the right directions through', () => {
  expect(lint(single(allowed), 'noRestrictedImports')).toEqual([]);
});

it('refuses rings, also those of types alone and those between top folders', () => {
  expect(lint(rings, 'noImportCycles')).toEqual(rings.map(([file]) => file).sort());
});
