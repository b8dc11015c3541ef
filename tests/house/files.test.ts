// What may stand where: top level, names, lengths, unfinished work.
import { expect, it } from 'vitest';
import { files, isGenerated, read, typescript } from './files.ts';

const topLevel = new Set([
  ...[
    'api',
    'client',
    'cypher',
    'seed',
    'tests',
    'package.json',
    'tsconfig.json',
    'README.md',
    'README.ja.md',
  ],
  ...[
    'package-lock.json',
    'biome.json',
    'knip.json',
    'compose.yaml',
    'Dockerfile',
    '.dockerignore',
    '.env.example',
  ],
  ...['.ci', '.github', '.gitattributes', '.gitignore', 'LICENSE', 'SECURITY.md', 'CONTRIBUTING.md'],
]);

it('has nothing at the top level but the five folders and tool files', () => {
  const found = new Set(files.map((file) => file.split('/')[0] as string));
  expect([...found].filter((name) => !topLevel.has(name))).toEqual([]);
});

it('has no name that tells nothing', () => {
  const vague = /(^|\/)(utils?|helpers?|commons?|types?|managers?|misc|index)(\.tsx?$|\/)/;
  expect(files.filter((file) => !isGenerated(file) && vague.test(file))).toEqual([]);
});

it('has no written file over 300 lines; data and lock files may be longer', () => {
  const written = files.filter(
    (file) => /\.(tsx?|css|html|cypher|graphql|md)$/.test(file) && !isGenerated(file),
  );
  const long = written.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
});

it('has no unfinished work', () => {
  const words = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'not imple' + 'mented'].join('|'));
  const texts = files.filter((file) => /\.(tsx?|css|html|cypher|graphql)$/.test(file) && !isGenerated(file));
  expect(texts.filter((file) => words.test(read(file)))).toEqual([]);
});

it('says in the first line of every TypeScript file what it is', () => {
  expect(typescript.filter((file) => !/^(#!.*\n)?(\/\/ |\/\*\*)/.test(read(file)))).toEqual([]);
});
