// Puts the policy in front of every resolver: a field that the viewer may not see is null or empty, a call is refused.

import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { policy, type Rule } from './policy.ts';

const ROOT = new Set(['Query', 'Mutation']);

function refused({ reason }: Rule): AppError {
  return new AppError('FORBIDDEN', {
    ja: `この操作はできません。${reason?.ja ?? ''}`,
    en: `You may not do this. ${reason?.en ?? ''}`.trim(),
  });
}

function guarded(
  config: GraphQLFieldConfig<unknown, Context>,
  rule: Rule,
  isRoot: boolean,
): GraphQLFieldConfig<unknown, Context> {
  const { resolve = defaultFieldResolver, type } = config;
  const empty = isNonNullType(type) && isListType(getNullableType(type)) ? [] : null;
  return {
    ...config,
    resolve(source, args, context, info) {
      if (rule.roles.includes(context.viewer.role)) return resolve(source, args, context, info);
      if (isRoot) throw refused(rule);
      return empty;
    },
  };
}

/** The schema with the policy in force. @throws Error naming every field that the policy does not name */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const unnamed: string[] = [];
  const result = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (config, fieldName, typeName) => {
      const rule = policy[typeName]?.[fieldName];
      if (!rule) unnamed.push(`${typeName}.${fieldName}`);
      return rule && guarded(config, rule, ROOT.has(typeName));
    },
  });
  if (unnamed.length) throw new Error(`no policy for ${unnamed.join(', ')}`);
  return result;
}
