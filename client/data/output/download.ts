// Fetches a file that the server makes and hands it to the browser to keep.
import { type Answer, AskError, refusalIn } from '../../parts/ask.ts';
import { viewerHeaders } from '../../parts/viewer.ts';

/**
 * Downloads a file as the chosen viewer, which a plain link could not say.
 * @throws AskError as the server refused it, UNREACHABLE, or BROKEN where it did not say why
 */
export async function download(address: string, name: string): Promise<void> {
  const response = await fetch(address, { headers: viewerHeaders() }).catch(() => {
    throw new AskError('UNREACHABLE', '');
  });
  if (!response.ok) {
    const answer: Answer<never> = await response.json().catch(() => ({}));
    throw refusalIn(answer) ?? new AskError('BROKEN', '');
  }
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
