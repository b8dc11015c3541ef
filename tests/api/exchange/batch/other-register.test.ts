// Keys of one register that another one has too.
import { expect, it } from 'vitest';
import { foreignTargets } from '#api/exchange/batch/other-register.ts';
import type { Target } from '#api/exchange/batch/target.ts';

const target = (stored: string, said: string, more: { number?: [string, string]; fills?: boolean } = {}) =>
  ({
    id: stored,
    stored: {
      id: stored,
      properties: { name: stored, aliases: ['あざみの会'], corporateNumber: more.number?.[0] ?? null },
    },
    sayings: [
      {
        draft: { line: 2, key: '1', properties: { name: said, corporateNumber: more.number?.[1] ?? null } },
        fills: more.fills ?? false,
      },
    ],
  }) as unknown as Target;

const others = [
  target('薬局ひまわり', '本庁舎'),
  target('メガネのすずき', '福祉会館'),
  target('八百屋', '図書室'),
];
const same = target('みなも子ども食堂', 'NPO法人 みなもこども食堂');

it('sees keys of another register where most names have nothing in common', () => {
  expect([...foreignTargets([...others, same], 'name')]).toEqual(others);
});

it('takes a few for renamed, and one of the same number, or of a former name, for itself', () => {
  expect(foreignTargets(others.slice(1), 'name').size).toBe(0);
  expect(foreignTargets([...others, same, same, same, same], 'name').size).toBe(0);
  const kept = [
    target('薬局ひまわり', '本庁舎', { number: ['1', '1'] }),
    target('メガネのすずき', 'あざみの会'),
    target('八百屋', '図書室', { fills: true }),
  ];
  expect(foreignTargets(kept, 'name').size).toBe(0);
});
