// Records that a browser test writes before it looks at them, through the API of its server.
import {
  ChallengePageDocument,
  CoordinatorPageDocument,
  CreateChallengeDocument,
  CreateCoordinatorDocument,
  CreatePrincipalDocument,
  CreateProjectDocument,
  type CreateProjectInput,
  FormSearchDocument,
  ProjectPageDocument,
} from '../../client/gql/graphql.ts';
import { ask } from './ask.ts';
import type { TestServer } from './server.ts';

/** A new group; its id. */
export async function writeGroup(server: TestServer, name: string): Promise<string> {
  const input = { name, sector: 'CIVIC_GROUP' as const };
  return (await ask(server, CreatePrincipalDocument, { input })).createPrincipal.principal.id;
}

/** A new project; its id. */
export async function writeProject(server: TestServer, input: CreateProjectInput): Promise<string> {
  return (await ask(server, CreateProjectDocument, { input })).saved.record.id;
}

/** A new coordinator; the id. */
export async function writeCoordinator(
  server: TestServer,
  name: string,
  capacityPerYear?: number,
): Promise<string> {
  const input = { name, ...(capacityPerYear === undefined ? {} : { capacityPerYear }) };
  return (await ask(server, CreateCoordinatorDocument, { input })).saved.record.id;
}

/** A new challenge; its id. */
export async function writeChallenge(server: TestServer, title: string): Promise<string> {
  const input = { title, raisedYear: 2024 };
  return (await ask(server, CreateChallengeDocument, { input })).saved.record.id;
}

/** The project as its page asks for it. */
export async function projectOf(server: TestServer, id: string) {
  return (await ask(server, ProjectPageDocument, { id })).project!;
}

/** The coordinator as the page asks for one. */
export async function coordinatorOf(server: TestServer, id: string) {
  return (await ask(server, CoordinatorPageDocument, { id })).coordinator!;
}

/** The challenge as its page asks for it. */
export async function challengeOf(server: TestServer, id: string) {
  return (await ask(server, ChallengePageDocument, { id })).challenge!;
}

/** The record of exactly this name among those that are found by it. */
export async function namedRecord(
  server: TestServer,
  type: 'PRINCIPAL' | 'PROJECT' | 'CHALLENGE' | 'COORDINATOR',
  name: string,
): Promise<string> {
  const { search } = await ask(server, FormSearchDocument, { text: name, types: [type] });
  return search.find((hit) => hit.name === name)!.node.id;
}
