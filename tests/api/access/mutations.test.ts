// Every mutation called by every viewer: allowed or FORBIDDEN as the table says, and a refused call changes nothing.
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { computing, mutations } from '#api/access/mutations.ts';
import { roles } from '#api/access/viewer.ts';
import { buildSchema } from '#api/schema.ts';
import { checksum } from '#cypher/checksum.ts';
import { startSmallCity } from '../../support/started.ts';

const calls = buildSchema().getMutationType()!.getFields();

/** A value that the schema lets through: what must be given and nothing else. */
function sample(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (!isInputObjectType(inner)) return { Int: 2024, Float: 1, Boolean: true }[inner.name] ?? 'x';
  const required = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
}

describe('mutations', () => {
  const { api } = startSmallCity();

  for (const role of roles)
    it(`are open or closed to ${role} as the table says`, async () => {
      const before = await checksum(api.database);
      const allowed: string[] = [];
      for (const [name, { args }] of Object.entries(calls)) {
        const { errors } = await api.send(name, { input: sample(args[0]!.type) }, role);
        const codes = errors.map(({ extensions }) => extensions.code);
        if (!codes.includes('FORBIDDEN')) allowed.push(name);
        else expect(errors[0]!.extensions.ja, name).toMatch(/管理者|コーディネーター/);
      }
      const table = Object.entries(mutations).filter(([, rule]) => rule.roles.includes(role));
      expect(allowed.sort()).toEqual(table.map(([name]) => name).sort());
      expect((await api.ask('atlas', {}, role)).viewer).toEqual({
        ...{ role, demo: true },
        mayCall: table.map(([name]) => name),
      });
      if (table.every(([name]) => computing.includes(name)))
        expect(await checksum(api.database)).toEqual(before);
    });

  it('are no part of what an unknown viewer is refused: the demonstration shows a coordinator', async () => {
    const { viewer } = await api.ask('atlas', {}, 'NOBODY' as never);
    expect(viewer.role).toBe('COORDINATOR');
  });
});
