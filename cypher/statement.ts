// One loaded .cypher file: its text, and the contract that its header declares.
import { readFileSync } from 'node:fs';
import type { Counters, Declared, Row, Runner, Statement, Value } from './database.ts';

/** What `@each` says a template is repeated for. */
export type Each = 'node' | 'record' | 'relationship';

const READ = /^(find|list|count)[A-Z]/;
const WRITE = /^(create|merge|set|delete)[A-Z]/;
const TYPE = /^(string|int|float|boolean|map)(\[\])?\??$/;

/** Reads one .cypher file of this folder, e.g. `atlas/findAtlas.cypher`. @throws Error naming the file and the fault */
export function parseStatement(path: string): Statement & { each: Each | null } {
  const source = readFileSync(new URL(path, import.meta.url), 'utf8');
  const name = path.replace(/^.*\//, '').replace(/\.cypher$/, '');
  const fail = (fault: string): never => {
    throw new Error(`cypher/${path}: ${fault}`);
  };
  if (!READ.test(name) && !WRITE.test(name))
    fail('the name must begin with find, list, count, create, merge, set or delete');
  const parameters: Declared[] = [];
  const columns: Declared[] = [];
  const doc: string[] = [];
  let each: Each | null = null;
  for (const line of source.split('\n')) {
    if (!line.startsWith('//')) break;
    const tag = /^\/\/ @(\w+)\s+(\w+)(?::\s*(\S+)\s*(.*))?$/.exec(line);
    if (!tag) doc.push(line.slice(2).trim());
    else if (tag[1] === 'each') each = tag[2] as Each;
    else if (tag[1] !== 'param' && tag[1] !== 'row') fail(`unknown @${tag[1]}`);
    else {
      if (!TYPE.test(tag[3] ?? '')) fail(`@${tag[1]} ${tag[2]} has no type that is known: ${tag[3]}`);
      (tag[1] === 'param' ? parameters : columns).push({ name: tag[2]!, type: tag[3]!, doc: tag[4] ?? '' });
    }
  }
  const text = source.replace(/^(\/\/.*\n)+/, '').trim();
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  for (const { name: parameter } of parameters)
    if (!used.delete(parameter)) fail(`@param ${parameter} is not used`);
  for (const parameter of used) fail(`$${parameter} is not declared`);
  const mode = READ.test(name) ? 'read' : 'write';
  if (mode === 'read' && columns.length === 0) fail('a read must declare its columns with @row');
  if (mode === 'write' && columns.length > 0) fail('a write returns counters, not rows');
  return { name, mode, text, doc: doc.filter(Boolean).join(' '), parameters, columns, each };
}

/** Loads a statement; a template is filled with a label or relationship of `model.json`. */
export function loadStatement(path: string, fill?: Record<string, string>): Statement {
  const { each, ...statement } = parseStatement(path);
  if ((each !== null) !== (fill !== undefined))
    throw new Error(`cypher/${path}: a template, and only a template, is filled`);
  if (!fill) return statement;
  const text = statement.text.replace(
    /<(\w+)>/g,
    (_, placeholder: string) => fill[placeholder] ?? `<${placeholder}>`,
  );
  return { ...statement, text, name: `${statement.name} ${fill.name}` };
}

/** Rows of a list statement. */
export async function list<R>(runner: Runner, statement: Statement, parameters: object): Promise<R[]> {
  return (await runner.run(statement, parameters as Row)).rows as R[];
}

/** The row of a find statement, or null. */
export async function find<R>(runner: Runner, statement: Statement, parameters: object): Promise<R | null> {
  return (await list<R>(runner, statement, parameters))[0] ?? null;
}

/**
 * The number of a count statement.
 * @public the generator writes calls of it as soon as there is one
 */
export async function count(runner: Runner, statement: Statement, parameters: object): Promise<number> {
  const row = (await runner.run(statement, parameters as Row)).rows[0] ?? {};
  return Object.values(row as Record<string, Value>)[0] as number;
}

/** What a write statement changed. */
export async function change(runner: Runner, statement: Statement, parameters: object): Promise<Counters> {
  return (await runner.run(statement, parameters as Row)).counters;
}
