// The API on a real database, asked through the web server as a page asks it, by any of the demonstration's viewers.
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { VIEWER_HEADER } from '#api/access/viewer.ts';
import { buildApp } from '#api/app.ts';
import { type Config, readConfig } from '#api/config.ts';
import type { ErrorCode } from '#api/errors.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { type CurrentGraph, createCurrent } from '#api/network/current.ts';
import type { Role } from '#api/types.generated.ts';
import type { Database } from '#cypher/database.ts';
import { loadCity } from '#seed/load-city.ts';

/** One error of an answer. */
export interface Refusal {
  message: string;
  path?: (string | number)[];
  extensions: { code: ErrorCode; field?: string; [name: string]: unknown };
}

/** An answer as it came. What stands in `data` is the schema's promise, which the tests check. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into, field by field, by what is expected of them
  data: any;
  errors: Refusal[];
}

/** An API for tests. */
export interface Api {
  app: FastifyInstance;
  database: Database;
  config: Config;
  graph: CurrentGraph;
  /** Sends the text of a query, or the name of an operation in tests/support/operations. */
  send(query: string, variables?: object, viewer?: Role): Promise<Answer>;
  /** The data of an answer. @throws Error with what the API said, when it refused */
  ask(query: string, variables?: object, viewer?: Role): Promise<Answer['data']>;
  /** The one error of an answer. @throws Error when there is not exactly one */
  refused(query: string, variables?: object, viewer?: Role): Promise<Refusal['extensions']>;
  /** The record that a mutation with this input wrote. */
  write(mutation: string, input: object, viewer?: Role): Promise<Answer['data']>;
  /** Ends server and workers; the database stays open. */
  close(): Promise<void>;
}

const definitions = globSync('*.graphql', { cwd: join(import.meta.dirname, 'operations') }).flatMap(
  (file): readonly DefinitionNode[] =>
    parse(readFileSync(join(import.meta.dirname, 'operations', file), 'utf8')).definitions,
);
const fragments = new Map(
  definitions
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => [one.name.value, one]),
);
const operations = new Map(
  definitions
    .filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
    .map((one) => [one.name!.value, one]),
);

/** The text of a named operation with the fragments it needs. */
export function textOf(name: string): string {
  const operation = operations.get(name);
  if (!operation) throw new Error(`tests/support/operations has no operation ${name}`);
  const needed = new Set<FragmentDefinitionNode>();
  const collect = (node: DefinitionNode) =>
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        const fragment = fragments.get(value)!;
        if (needed.has(fragment)) return;
        needed.add(fragment);
        collect(fragment);
      },
    });
  collect(operation);
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...needed] });
}

/** Builds the API on a database; settings are those of the environment. @param log receives the log's lines */
export async function openApi(
  database: Database,
  settings: Record<string, string> = {},
  log?: (line: string) => void,
): Promise<Api> {
  const config = readConfig({
    LOG_LEVEL: log ? 'debug' : 'silent',
    MAX_REQUESTS_PER_MINUTE: '1000000',
    UPLOAD_DIR: mkdtempSync(join(tmpdir(), 'uploads-')),
    ...settings,
  });
  const profiles = loadProfiles();
  const graph = createCurrent(database, config, profiles);
  const app = await buildApp({
    database,
    config,
    profiles,
    current: graph.get,
    loadSampleCity: (options) => loadCity(database, options),
    logStream: log && { write: log },
  });
  const send: Api['send'] = async (query, variables = {}, viewer = 'ADMIN') => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', [VIEWER_HEADER]: viewer },
      payload: { query: query.includes('{') ? query : textOf(query), variables },
    });
    const { data, errors } = response.json();
    return { status: response.statusCode, data, errors: errors ?? [] };
  };
  const ask: Api['ask'] = async (query, variables, viewer) => {
    const { data, errors } = await send(query, variables, viewer);
    if (errors.length) throw new Error(`${query}: ${JSON.stringify(errors)}`);
    return data;
  };
  return {
    app,
    database,
    config,
    graph,
    send,
    ask,
    refused: async (query, variables, viewer) => {
      const { data, errors } = await send(query, variables, viewer);
      if (errors.length !== 1)
        throw new Error(`${query}: not one error: ${JSON.stringify({ errors, data })}`);
      return errors[0]!.extensions;
    },
    write: async (mutation, input, viewer) => (await ask(mutation, { input }, viewer)).done.record,
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}
