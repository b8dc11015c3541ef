// Which files of the project a TypeScript file imports, types included.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'vite';

/** The project's own folder. */
export const root = resolve(import.meta.dirname, '../..');

/** A node of a syntax tree, as far as it is looked at here. */
export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

/** Every node of a TypeScript file, parents before their children. @throws SyntaxError when it cannot be parsed */
export function syntaxNodes(file: string, text = readFileSync(join(root, file), 'utf8')): SyntaxNode[] {
  const nodes: SyntaxNode[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('type' in value && typeof value.type === 'string') nodes.push(value as SyntaxNode);
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return nodes;
}

/** Files of the project that one file imports by a fixed name, relative to the project's folder. */
function importsOf(file: string): string[] {
  const targets = syntaxNodes(file).flatMap((node) => {
    const source = node.source as { value?: unknown } | null | undefined;
    return typeof source?.value === 'string' ? [source.value] : [];
  });
  return targets
    .map((target) => (target.startsWith('#') ? target.slice(1) : join(dirname(file), target)))
    .map((path) => relative(root, join(root, path)))
    .filter((path, i) => /^[.#]/.test(targets[i] as string) && existsSync(join(root, path)));
}

/** Whether a file is `goal`, or imports it directly or by way of other files in the same top folder. */
export function reaches(file: string, goal: string): boolean {
  const seen = new Set([file]);
  for (const next of seen) {
    if (next === goal) return true;
    if (!/\.tsx?$/.test(next) || !next.startsWith(`${file.split('/')[0]}/`)) continue;
    for (const target of importsOf(next)) seen.add(target);
  }
  return false;
}
