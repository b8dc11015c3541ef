// The header of a .cypher file is its contract: what it says is read, what it leaves out is refused.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Counters, Result, Row, Runner, Statement } from '#cypher/database.ts';
import { change, count, find, list, loadStatement, parseStatement } from '#cypher/statement.ts';

const folder = mkdtempSync(join(tmpdir(), 'statements-'));

/** Writes a file and returns the address under which it can be parsed. */
function file(name: string, ...lines: string[]): string {
  const path = join(folder, `${name}.cypher`);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return pathToFileURL(path).href;
}

it('reads name, mode, text, prose, parameters, columns and template of a file', () => {
  const path = '../tests/cypher/listDoubles.cypher';
  expect(parseStatement(path)).toEqual({
    name: 'listDoubles',
    mode: 'read',
    text: expect.stringMatching(/^UNWIND .* comments stay\nRETURN 2 .* AS label$/),
    doc: 'Every number, twice.',
    parameters: [{ name: 'numbers', type: 'int[]?', doc: 'what to double' }],
    columns: [
      { name: 'twice', type: 'int', doc: 'the double' },
      { name: 'label', type: 'string?', doc: '' },
    ],
    each: 'node',
  });
  const filled = loadStatement(path, { name: 'Thing', Label: 'Thing' });
  expect(filled).toMatchObject({ name: 'listDoubles Thing', mode: 'read' });
  expect(filled.text).toContain("'Thing' AS label");
  expect(() => loadStatement(path)).toThrow('a template');
});

it('takes the first word of the name for the mode', () => {
  for (const verb of ['create', 'merge', 'set', 'delete'])
    expect(parseStatement(file(`${verb}It`, '// Writes.', 'FINISH')).mode).toBe('write');
  for (const verb of ['find', 'list', 'count'])
    expect(parseStatement(file(`${verb}It`, '// @row one: int', 'RETURN 1 AS one')).mode).toBe('read');
});

it.each([
  ['an unknown verb', 'getIt', ['// @row one: int', 'RETURN 1 AS one'], 'the name must begin with'],
  ['a bare verb', 'list', ['// @row one: int', 'RETURN 1 AS one'], 'the name must begin with'],
  ['an unknown tag', 'listIt', ['// @column one: int', 'RETURN 1 AS one'], 'unknown @column'],
  ['an unknown type', 'listIt', ['// @row one: integer', 'RETURN 1 AS one'], 'no type that is known'],
  ['no type', 'listIt', ['// @row one', 'RETURN 1 AS one'], 'no type that is known'],
  ['an undeclared parameter', 'listIt', ['// @row one: int', 'RETURN $one AS one'], '$one is not declared'],
  [
    'an unused parameter',
    'listIt',
    ['// @param two: int', '// @row one: int', 'RETURN 1 AS one'],
    '@param two is not used',
  ],
  ['a read without columns', 'listIt', ['// Reads.', 'RETURN 1 AS one'], 'must declare its columns'],
  ['a write with columns', 'setIt', ['// @row one: int', 'RETURN 1 AS one'], 'counters, not rows'],
])('refuses %s', (_, name, lines, fault) => {
  expect(() => parseStatement(file(name, ...lines))).toThrow(fault);
});

it('refuses to fill what is no template', () => {
  const path = file('findIt', '// @row one: int', 'RETURN 1 AS one');
  expect(loadStatement(path).name).toBe('findIt');
  expect(() => loadStatement(path, { name: 'Thing' })).toThrow('only a template');
});

const counters: Counters = {
  nodesCreated: 1,
  nodesDeleted: 2,
  relationshipsCreated: 3,
  relationshipsDeleted: 4,
  propertiesSet: 5,
};

const answering = (rows: Row[]): Runner => ({ run: async (): Promise<Result> => ({ rows, counters }) });

it('gives a list its rows, a find the first or null, a count its number, a change its counters', async () => {
  const statement: Statement = parseStatement(file('listOne', '// @row one: int', 'RETURN 1 AS one'));
  const rows = [{ one: 1 }, { one: 2 }];
  expect(await list(answering(rows), statement, {})).toEqual(rows);
  expect(await find(answering(rows), statement, {})).toEqual({ one: 1 });
  expect(await find(answering([]), statement, {})).toBeNull();
  expect(await count(answering([{ one: 7 }]), statement, {})).toBe(7);
  expect(await change(answering([]), statement, {})).toEqual(counters);
});
