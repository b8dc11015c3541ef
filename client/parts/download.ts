// Fetches a file that the server makes and hands it to the browser to keep.
import { type Answer, AskError, refusalIn } from './ask.ts';
import { saveFile } from './saveFile.ts';
import { viewerHeaders } from './viewer.ts';

/** The name that the server gives a file; null where it gives none. */
function nameIn(disposition: string | null): string | null {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  return encoded ? decodeURIComponent(encoded) : null;
}

interface Wish {
  /** Name under which the browser keeps it; the server's own when left out. */
  name?: string;
  /** What is asked for, where the address does not say it. */
  body?: object;
}

/**
 * Downloads a file as the chosen viewer, which a plain link could not say.
 * @throws AskError as the server refused it, UNREACHABLE, or BROKEN where it did not say why
 */
export async function download(address: string, { name, body }: Wish = {}): Promise<void> {
  const sent = body
    ? {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...viewerHeaders() },
      }
    : { headers: viewerHeaders() };
  const response = await fetch(address, sent).catch(() => {
    throw new AskError('UNREACHABLE', '');
  });
  if (!response.ok) {
    const answer: Answer<never> = await response.json().catch(() => ({}));
    throw refusalIn(answer) ?? new AskError('BROKEN', '');
  }
  const given = nameIn(response.headers.get('content-disposition'));
  saveFile(await response.blob(), name ?? given ?? '');
}
