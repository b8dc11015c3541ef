// Text in its own language: Cypher in .cypher, schema and operations in .graphql, never in a string of TypeScript.
import { expect, it } from 'vitest';
import { type SyntaxNode, syntaxNodes } from '../support/imports.ts';
import { files, isGenerated, read, typescript } from './files.ts';

const cypher =
  /\b(match|merge|create)\s*\(\s*\w*\s*([:{]|\)\s*($|[<-]|where|set|return|detach|call|with))|\bunwind\s+\$|\b(create|drop|show)\s+(constraint|index)|\bdetach\s+delete\b|\bcall\s+\w+\.[\w.]+\(|\breturn\s+(count|gds\.\w+)\(/im;
const schema =
  /^\s*(extend\s+)?(type|input|interface|enum)\s+[A-Z]\w*[^{}=;]*\{|^\s*(scalar|union)\s+[A-Z]\w*/m;
const operation = /^\s*(query|mutation|subscription|fragment)\b[^{}=;]*\{/m;

function textsIn(file: string): string[] {
  return syntaxNodes(file, read(file)).flatMap((node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
    if (node.type !== 'TemplateLiteral') return [];
    const quasis = node.quasis as (SyntaxNode & { value: { raw: string } })[];
    return [quasis.map(({ value }) => value.raw).join('x')];
  });
}

// Parsed once for all tests: it takes seconds on a busy machine.
const texts = typescript.map((file) => ({ file, strings: textsIn(file) }));
const withText = (pattern: RegExp) =>
  texts.filter(({ strings }) => strings.some((text) => pattern.test(text))).map(({ file }) => file);

const withEnding = (ending: string) => files.filter((file) => file.endsWith(ending) && !isGenerated(file));

it('tells Cypher and GraphQL from other text', () => {
  expect(withEnding('.cypher').filter((file) => !cypher.test(read(file)))).toEqual([]);
  const graphql = withEnding('.graphql');
  const isSchema = (file: string) => file.startsWith('api/');
  expect(graphql.filter((file) => isSchema(file) && !schema.test(read(file)))).toEqual([]);
  const operations = graphql.filter((file) => !isSchema(file));
  expect(operations.filter((file) => !operation.test(read(file)))).toEqual([]);
});

it('has no Cypher in TypeScript', () => {
  expect(withText(cypher)).toEqual([]);
});

it('has no GraphQL schema in TypeScript', () => {
  expect(withText(schema)).toEqual([]);
});

it('has no GraphQL operation in TypeScript', () => {
  expect(withText(operation)).toEqual([]);
});

it('imports types by import declarations, which the linter sees', () => {
  // Only those that may have one are parsed.
  const inline = (file: string) =>
    /\bimport\s*\(/.test(read(file)) &&
    syntaxNodes(file, read(file)).some(({ type }) => type === 'TSImportType');
  expect(typescript.filter(inline)).toEqual([]);
});
