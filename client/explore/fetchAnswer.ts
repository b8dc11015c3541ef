// GraphiQL's way to the API: as the chosen viewer, like every other page.
import { viewerHeaders } from '../parts/viewer.ts';

/** Sends what is in the editor and hands the whole answer back, errors included: that is what GraphiQL shows. */
export async function fetchAnswer(parameters: object): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...viewerHeaders() },
    body: JSON.stringify(parameters),
  });
  return response.json();
}
