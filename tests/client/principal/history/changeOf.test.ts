// What entries of the audit log say was done.
import { expect, it } from 'vitest';
import { changeOf } from '../../../../client/principal/history/changeOf.ts';

it.each([
  ['createPrincipal', 'name, kana', 'created', []],
  ['updatePrincipal', 'kana, districts', 'updated', ['kana', 'districts']],
  ['updatePrincipal', '', 'updated', []],
  ['archivePrincipal', 'archived', 'archived', []],
  ['archivePrincipal', 'brought back', 'broughtBack', []],
  ['mergePrincipals', 'absorbed 1', 'merged', []],
  ['decideDuplicate', 'SAME 1 2', 'compared', []],
  ['import', 'list.xlsx', 'other', []],
])('%s with “%s” is %s', (action, summary, kind, names) => {
  expect(changeOf({ action, summary })).toEqual({ kind, names });
});
