// Principals of a test's own on a running server, and the parts of their page.
import type { Page } from 'playwright-core';
import {
  CreatePrincipalDocument,
  type CreatePrincipalInput,
  PrincipalForEditDocument,
  UpdatePrincipalDocument,
} from '../../client/gql/graphql.ts';
import { ask } from './ask.ts';
import type { TestServer } from './server.ts';

/** The principal with this id as it is stored; where it was merged, the one that stayed. */
export async function storedPrincipal(server: TestServer, id: string) {
  return (await ask(server, PrincipalForEditDocument, { id })).principal!;
}

/** Makes a principal. @returns its id */
export async function makePrincipal(server: TestServer, input: CreatePrincipalInput): Promise<string> {
  return (await ask(server, CreatePrincipalDocument, { input })).createPrincipal.principal.id;
}

/** Writes a principal as somebody else would. */
export async function writePrincipal(server: TestServer, id: string, values: object): Promise<void> {
  const { revision } = await storedPrincipal(server, id);
  await ask(server, UpdatePrincipalDocument, { input: { id, revision, ...values } });
}

/** The button that opens the form of a part of a record's page, in either language. */
export function editButton(page: Page, section: string) {
  return page.locator(`[data-section="${section}"]`).getByRole('button', { name: /を編集$|^Edit “/ });
}

/** A field of a form with its name, rule and fault. */
export function formField(page: Page, name: string) {
  return page.locator(`[data-field="${name}"]`);
}
