// The policy table against the printed schema: every field of every type is named, nothing else is, and what may be
// hidden can be hidden.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { computing, mutations } from '#api/access/mutations.ts';
import { mayCall, maySee, policy } from '#api/access/policy.ts';
import { roles } from '#api/access/viewer.ts';
import { accountRoles } from '#api/municipality/codes.ts';
import { buildSchema as buildGuarded } from '#api/schema.ts';

const schema = buildSchema(readFileSync('api/schema.generated.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const isRoot = ({ name }: { name: string }) => name === 'Query' || name === 'Mutation';
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());

/** Fields through which a type can be reached, those of its interfaces and of `Node` included. */
function waysTo(type: GraphQLObjectType): [GraphQLObjectType, GraphQLField<unknown, unknown>][] {
  const names = new Set([type.name, ...type.getInterfaces().map(({ name }) => name)]);
  return types.flatMap((from) =>
    fieldsOf(from)
      .filter((field) => names.has(getNamedType(field.type).name))
      .map((field): [GraphQLObjectType, GraphQLField<unknown, unknown>] => [from, field]),
  );
}

describe('policy', () => {
  it('names every field of every type and nothing else', () => {
    const printed = Object.fromEntries(
      types.map((type) => [type.name, Object.keys(type.getFields()).sort()]).sort(),
    );
    const named = Object.fromEntries(
      Object.entries(policy)
        .map(([type, fields]) => [type, Object.keys(fields).sort()])
        .sort(),
    );
    expect(named).toEqual(printed);
  });

  it('gives every rule at least the administrator, known roles, and a reason where someone is left out', () => {
    for (const [type, fields] of Object.entries(policy))
      for (const [field, rule] of Object.entries(fields)) {
        const place = `${type}.${field}`;
        expect(rule.roles, place).toContain('ADMIN');
        expect(roles, place).toEqual(expect.arrayContaining([...rule.roles]));
        if (rule.roles.length === roles.length) continue;
        expect(rule.reason?.ja, place).toMatch(/[ぁ-ん]/);
        expect(rule.reason?.en, place).toMatch(/[a-z]/);
      }
  });

  it('hides only what can be null, a list or a call; or what nobody left out can reach', () => {
    const stuck = types.flatMap((type) =>
      fieldsOf(type)
        .filter((field) => {
          if (isRoot(type)) return false;
          const { roles: seeing } = policy[type.name]![field.name]!;
          const isEmptyable = !isNonNullType(field.type) || isListType(getNullableType(field.type));
          const isReached = (role: (typeof roles)[number]) =>
            waysTo(type).some(([from, way]) => maySee(role, from.name, way.name));
          return !isEmptyable && roles.some((role) => !seeing.includes(role) && isReached(role));
        })
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(stuck).toEqual([]);
  });

  it('has the roles of the graph model, one viewer of the demonstration each', () => {
    expect([...roles].sort()).toEqual(accountRoles.map(({ code }) => code).sort());
  });

  it('lets a role call what the table of mutations says, and nobody but two roles write records', () => {
    for (const role of roles) {
      const named = Object.entries(mutations)
        .filter(([, rule]) => rule.roles.includes(role))
        .map(([name]) => name);
      expect(mayCall(role)).toEqual(named);
      const writes = named.some((name) => !computing.includes(name) && name !== 'setTarget');
      expect(writes, role).toBe(role === 'COORDINATOR' || role === 'ADMIN');
    }
    expect(mayCall('ADMIN')).toEqual(Object.keys(mutations));
  });

  it('knows no field that it does not name', () => {
    expect(maySee('ADMIN', 'Principal', 'password')).toBe(false);
    expect(maySee('ADMIN', 'Account', 'id')).toBe(false);
    expect(maySee('ADMIN', 'AuditEntry', 'summary')).toBe(true);
    expect(maySee('PLANNER', 'AuditEntry', 'summary')).toBe(false);
  });
});

describe('guardSchema', () => {
  it('lets the server start, because every field has a rule', () => {
    expect(Object.keys(buildGuarded().getTypeMap())).toEqual(
      expect.arrayContaining(types.map(({ name }) => name)),
    );
  });

  it('refuses to start with a field that the table does not name', () => {
    const { metrics, ...others } = policy.Principal!;
    policy.Principal = others;
    try {
      expect(() => buildGuarded()).toThrow('no policy for Principal.metrics');
    } finally {
      policy.Principal = { ...others, metrics: metrics! };
    }
  });
});
